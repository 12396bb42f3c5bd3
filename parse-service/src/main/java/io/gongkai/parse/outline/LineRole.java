package io.gongkai.parse.outline;

/** What a line is. */
public enum LineRole {
    /** Nothing is printed on it. */
    EMPTY,
    /** A page number. */
    PAGE_MARK,
    /** Part of one of the three tables: header, row, corner note. */
    TABLE,
    /** Anything else of the report. */
    TEXT,
    /** Part of another report, behind this one. */
    BEYOND
}
