package io.gongkai.parse.document;

/** Brings the decoded text of one format into the intermediate form. */
sealed interface DocumentReader permits TextReader, HtmlReader {

    /** Reads the text, or throws {@link LimitExceededException}. */
    DocumentOutcome.Read read(String text, ReadingLimits limits);
}
