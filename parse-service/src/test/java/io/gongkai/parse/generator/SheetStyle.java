package io.gongkai.parse.generator;

/**
 * How reports are typeset.
 *
 * @param rules which lines of a table are drawn
 * @param cutsRows whether a row may begin on one page and end on the next
 * @param landscape whether pages are wider than high
 * @param twice whether words are printed twice, a little apart, to look bold
 * @param tableWidth width of the tables in parts of the text's width
 * @param varied whether tables are set in one way or another
 */
record SheetStyle(Rules rules, boolean cutsRows, boolean landscape, boolean twice, double tableWidth, boolean varied) {
    static final SheetStyle RULED = new SheetStyle(Rules.ALL, false, false, false, 1, false);

    enum Rules {
        ALL,
        /** Those that run from left to right. */
        LEVEL,
        /** Above the table, below its header, and below all. */
        THREE,
        NONE
    }

    SheetStyle ruled(Rules other) {
        return new SheetStyle(other, cutsRows, landscape, twice, tableWidth, varied);
    }

    SheetStyle cuttingRows() {
        return new SheetStyle(rules, true, landscape, twice, tableWidth, varied);
    }

    SheetStyle onLandscape() {
        return new SheetStyle(rules, cutsRows, true, twice, tableWidth, varied);
    }

    SheetStyle printedTwice() {
        return new SheetStyle(rules, cutsRows, landscape, true, tableWidth, varied);
    }

    SheetStyle wide(double width) {
        return new SheetStyle(rules, cutsRows, landscape, twice, width, varied);
    }

    SheetStyle inManyWays() {
        return new SheetStyle(rules, cutsRows, landscape, twice, tableWidth, true);
    }
}
