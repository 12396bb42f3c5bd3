/** Forms printed in another shape: cut in two, turned on their side, with another year's columns, group sums or labels only. */
@NullMarked
package io.gongkai.parse.table.shape;

import org.jspecify.annotations.NullMarked;
