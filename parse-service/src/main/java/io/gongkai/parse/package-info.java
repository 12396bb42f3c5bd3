@NullMarked
package io.gongkai.parse;

import org.jspecify.annotations.NullMarked;
