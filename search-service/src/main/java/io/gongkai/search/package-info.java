@NullMarked
package io.gongkai.search;

import org.jspecify.annotations.NullMarked;
