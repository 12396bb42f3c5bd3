package io.gongkai.parse.table.row;

/**
 * The columns in which a figure may stand by its place on the line.
 *
 * @param first the leftmost of them, from 0
 * @param last the rightmost
 */
public record Reach(int first, int last) {
    /** Of a figure whose place says nothing. */
    static final Reach ANY = new Reach(0, Integer.MAX_VALUE);

    /** Whether it excludes any column. */
    public boolean tells() {
        return first > 0 || last < Integer.MAX_VALUE;
    }

    public boolean holds(int column) {
        return column >= first && column <= last;
    }

    /** All columns of both, and those between. */
    public Reach and(Reach other) {
        return new Reach(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether it is a single column. */
    public boolean isOne() {
        return first == last;
    }
}
