package io.gongkai.ingest.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a web page in a single file (MHTML, RFC 2557) from plain text by the headers of mail that it begins with. */
final class WebArchiveRecognition {
    /** Browsers say first who saved the page, when and from where. */
    private static final int LOOK_AT_BYTES = 4096;

    /** What mail begins with, which spares other documents the patterns below. */
    private static final Pattern HEADER =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*+[a-z][a-z-]*+:", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?mime-version:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** With its pictures or, of browsers that find none, by itself. */
    private static final Pattern PAGE = Pattern.compile(
            "^content-type:\\s*(?:multipart/related|text/html)\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private WebArchiveRecognition() {}

    static boolean beginsLikeArchive(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LOOK_AT_BYTES), StandardCharsets.ISO_8859_1);
        return HEADER.matcher(head).lookingAt()
                && (MAIL.matcher(head).lookingAt()
                        || (MAIL.matcher(head).find() && PAGE.matcher(head).find()));
    }
}
