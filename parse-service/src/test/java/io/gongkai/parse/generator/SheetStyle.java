package io.gongkai.parse.generator;

/**
 * How reports are typeset.
 *
 * @param rules which lines of a table are drawn
 * @param cutsRows whether a row may begin on one page and end on the next
 * @param landscape whether pages are wider than high
 * @param twice whether words are printed twice, a little apart, to look bold
 * @param tableWidth width of the tables in parts of the text's width
 */
record SheetStyle(Rules rules, boolean cutsRows, boolean landscape, boolean twice, double tableWidth) {
    static final SheetStyle RULED = new SheetStyle(Rules.ALL, false, false, false, 1);

    enum Rules {
        ALL,
        /** Those that run from left to right. */
        LEVEL,
        /** Above the table, below its header, and below all. */
        THREE,
        NONE
    }

    SheetStyle ruled(Rules other) {
        return new SheetStyle(other, cutsRows, landscape, twice, tableWidth);
    }

    SheetStyle cuttingRows() {
        return new SheetStyle(rules, true, landscape, twice, tableWidth);
    }

    SheetStyle onLandscape() {
        return new SheetStyle(rules, cutsRows, true, twice, tableWidth);
    }

    SheetStyle printedTwice() {
        return new SheetStyle(rules, cutsRows, landscape, true, tableWidth);
    }

    SheetStyle wide(double width) {
        return new SheetStyle(rules, cutsRows, landscape, twice, width);
    }
}
