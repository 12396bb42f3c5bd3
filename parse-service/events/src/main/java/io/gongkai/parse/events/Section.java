package io.gongkai.parse.events;

import org.jspecify.annotations.Nullable;

/**
 * A narrative part of the report, in the order of the document.
 *
 * @param slot which part of the form it is
 * @param heading the heading as printed, with its number; null if it was lost
 * @param text the narrative, paragraphs parted by a line feed, without the table; empty if there is only a table
 * @param source where the heading, or else the text, begins; null if not known
 */
public record Section(
        Slot slot,
        @Nullable String heading,
        String text,
        @Nullable SourcePosition source) {}
