package io.gongkai.parse.text;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import java.util.BitSet;
import java.util.List;

/** Plain text, and Markdown as converters write it. */
public final class TextReader {

    /** Reads the text, or throws {@link LimitExceededException}. */
    public DocumentOutcome.Read read(String text, ReadingLimits limits) {
        String unfolded = RunOnText.unfolded(text);
        BitSet numbers = NumberedLines.in(unfolded);
        Document document = InlineMarkup.isIn(unfolded) || !numbers.isEmpty()
                ? withoutMarkup(text, unfolded, numbers, limits)
                : new Document(text, TextLines.of(unfolded, 0, text.length(), 1, limits));
        return new DocumentOutcome.Read(document, List.of());
    }

    private static Document withoutMarkup(String text, String unfolded, BitSet numbers, ReadingLimits limits) {
        InlineMarkup markup = InlineMarkup.in(unfolded, numbers);
        String left = markup.left();
        List<Line> lines = TextLines.of(left, 0, left.length(), 1, limits);
        return new Document(text, lines.stream().map(markup::placed).toList());
    }
}
