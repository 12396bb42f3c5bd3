/** Printed rows out of lines and cells: parted, joined, cut and interrupted ones made whole again. */
@NullMarked
package io.gongkai.parse.table.forming;

import org.jspecify.annotations.NullMarked;
