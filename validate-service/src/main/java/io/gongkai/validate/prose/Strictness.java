package io.gongkai.validate.prose;

/** When a number that is another than the figure is held against the report. */
enum Strictness {
    EXACT,
    /** Only if it is greater, for a smaller one may leave out what the form counts. */
    EXCESS_ONLY,
    /** Never. */
    EQUAL_ONLY
}
