package io.gongkai.search.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of the narrative, cut where numbers are compared with the form. */
public record ParagraphView(List<Piece> pieces) {

    /** Words of a paragraph; the statement that they make, or null. */
    public record Piece(String text, @Nullable StatementView statement) {}

    /**
     * The paragraphs of a section's text.
     *
     * @param statements those of the section, in the order of the text; of overlapping ones the first is marked
     */
    static List<ParagraphView> of(String text, List<StatementView> statements) {
        List<ParagraphView> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            List<Piece> pieces = pieces(text, start, stop, statements);
            if (!pieces.isEmpty()) {
                paragraphs.add(new ParagraphView(pieces));
            }
            start = stop + 1;
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String text, int from, int to, List<StatementView> statements) {
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        for (StatementView statement : statements) {
            int end = statement.offset() + statement.length();
            if (statement.offset() >= done && end <= to && statement.length() > 0) {
                add(pieces, text.substring(done, statement.offset()), null);
                add(pieces, text.substring(statement.offset(), end), statement);
                done = end;
            }
        }
        add(pieces, text.substring(done, to), null);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, @Nullable StatementView statement) {
        String words = pieces.isEmpty() ? text.stripLeading() : text;
        if (!words.isBlank()) {
            pieces.add(new Piece(words, statement));
        }
    }
}
