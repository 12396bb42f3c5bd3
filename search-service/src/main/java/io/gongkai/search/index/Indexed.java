package io.gongkai.search.index;

/** What became of a report that was to be indexed. */
public sealed interface Indexed {

    /** This judgement of it, or a later one, can be found now. */
    record Visible() implements Indexed {}

    /** The index will never take it. */
    record Refused(String reason) implements Indexed {}
}
