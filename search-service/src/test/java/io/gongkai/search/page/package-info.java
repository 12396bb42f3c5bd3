@NullMarked
package io.gongkai.search.page;

import org.jspecify.annotations.NullMarked;
