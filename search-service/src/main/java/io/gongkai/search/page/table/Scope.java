package io.gongkai.search.page.table;

/** The figures that a label is a heading of. */
public enum Scope {
    COLUMN("col"),
    COLUMNS("colgroup"),
    ROW("row"),
    ROWS("rowgroup");

    private final String attribute;

    Scope(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code scope} attribute. */
    public String attribute() {
        return attribute;
    }
}
