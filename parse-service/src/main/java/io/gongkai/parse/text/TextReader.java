package io.gongkai.parse.text;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;

/** Plain text, and Markdown as converters write it. */
public final class TextReader {

    /** Reads the text, or throws {@link LimitExceededException}. */
    public DocumentOutcome.Read read(String text, ReadingLimits limits) {
        Document document = new Document(text, TextLines.of(text, 0, text.length(), 1, limits));
        return new DocumentOutcome.Read(document, List.of());
    }
}
