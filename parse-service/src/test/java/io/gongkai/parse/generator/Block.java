package io.gongkai.parse.generator;

import io.gongkai.parse.events.Slot;

/** A piece of a report in reading order. */
sealed interface Block {

    /** The report's title. */
    record Title(String text) implements Block {}

    /**
     * A heading of the first level.
     *
     * @param number its number as printed, 一、; automatic numbering leaves it out of the text
     * @param words what follows the number; empty, as the number, where the heading was lost
     */
    record Heading(Slot slot, String number, String words) implements Block {
        String text() {
            return number + words;
        }
    }

    /** A heading and the paragraph behind it in one line. */
    record GluedHeading(Heading heading, String text) implements Block {}

    /** A paragraph of the narrative. */
    record Paragraph(String text) implements Block {}

    /** One of the three tables. */
    record Table(PrintedTable table) implements Block {}

    /** A picture that stands for a table. */
    record Picture(PrintedTable of) implements Block {}

    /** Signature or date behind the last section. */
    record Closing(String text) implements Block {}

    /** What does not belong to the report: a page mark, a bookmark, a menu. */
    record Junk(String text) implements Block {}
}
