package io.gongkai.parse.document;

import java.util.List;

/** Plain text, and Markdown as converters write it. */
final class TextReader implements DocumentReader {

    @Override
    public DocumentOutcome.Read read(String text, ReadingLimits limits) {
        Document document = new Document(text, TextLines.of(text, 0, text.length(), 1, limits));
        return new DocumentOutcome.Read(document, List.of());
    }
}
