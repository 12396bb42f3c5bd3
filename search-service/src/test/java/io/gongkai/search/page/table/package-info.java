@NullMarked
package io.gongkai.search.page.table;

import org.jspecify.annotations.NullMarked;
