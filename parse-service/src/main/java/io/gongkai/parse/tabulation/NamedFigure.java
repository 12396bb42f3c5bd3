package io.gongkai.parse.tabulation;

/**
 * What a text prints behind the name of a column.
 *
 * @param name of the column, as the form has it
 * @param from where the name stands
 * @param nameEnd where it ends
 * @param value where the figure stands
 * @param valueEnd where it ends
 * @param to where its unit ends, if words name what is counted
 * @param manner how it stands there
 */
record NamedFigure(String name, int from, int nameEnd, int value, int valueEnd, int to, Manner manner) {
    enum Manner {
        /** On the line of the name. */
        BESIDE,
        /** Alone on the line below. */
        BELOW,
        /** Nothing is printed. */
        BLANK,
        /** Something else: where it belongs cannot be told. */
        ODD
    }
}
