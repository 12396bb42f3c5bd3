package io.gongkai.parse.document;

/**
 * Characters that stand in a table itself, and in tables within it. A table that holds mostly other tables, or a page of prose in one
 * of its cells, is none of data: it lays out a page.
 */
public final class TableWeight {
    /** Characters of a cell that make it a page, without and with a table in it. */
    private static final long PAGE = 1500;

    private static final long PAGE_WITH_TABLES = 150;

    private long own;
    private long nested;
    private long ownBefore;
    private long nestedBefore;
    private boolean page;

    public void add(long characters) {
        own += characters;
    }

    /** Adds what stands in tables within it. */
    public void addNested(long characters) {
        nested += characters;
    }

    /** All that was added since the last cell ended stands in this one. */
    public void endCell() {
        long prose = own - ownBefore;
        page |= prose > PAGE || (prose > PAGE_WITH_TABLES && nested > nestedBefore);
        ownBefore = own;
        nestedBefore = nested;
    }

    public long own() {
        return own;
    }

    public long nested() {
        return nested;
    }

    public boolean laysOutPage() {
        return nested > own || page;
    }
}
