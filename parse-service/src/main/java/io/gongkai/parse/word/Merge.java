package io.gongkai.parse.word;

/** Whether a cell is one with its neighbour: vMerge and hMerge of ECMA-376 part 1, 17.4.84 and part 4, 14.3.1. */
enum Merge {
    NONE,
    /** The first of several cells that are one. */
    FIRST,
    /** Goes on with the cell above, or to the left. */
    NEXT
}
