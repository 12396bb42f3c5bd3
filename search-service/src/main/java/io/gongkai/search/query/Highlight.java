package io.gongkai.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fragment of the original text around matches.
 *
 * @param section slot of the section that it is from, {@code preamble}, or {@code title}
 * @param heading heading of that section as printed; null if it has none
 * @param pieces the text in order; joined, they are the fragment
 */
public record Highlight(String section, @Nullable String heading, List<Piece> pieces) {

    /** Names, among the slots of sections, the title. */
    public static final String TITLE = "title";

    /** A piece of text that matches, or does not. */
    public record Piece(String text, boolean matched) {}

    /** The fragment as HTML: the text escaped, matches in {@code <em>}, no other mark-up. */
    public String html() {
        return pieces.stream()
                .map(p -> p.matched() ? "<em>" + escape(p.text()) + "</em>" : escape(p.text()))
                .collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
