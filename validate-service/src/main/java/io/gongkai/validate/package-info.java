@NullMarked
package io.gongkai.validate;

import org.jspecify.annotations.NullMarked;
