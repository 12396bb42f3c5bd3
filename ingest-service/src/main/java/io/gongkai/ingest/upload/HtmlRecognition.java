package io.gongkai.ingest.upload;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** Tells HTML from plain text by how it begins. */
final class HtmlRecognition {
    /** Portals put comments, scripts and style sheets first; the first element comes well within this. */
    private static final int LOOK_AT_BYTES = 4096;

    private static final Pattern ELEMENT = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|div|table|meta|title|link|script|style|section|article|p|span|h[1-6])\\b",
            Pattern.CASE_INSENSITIVE);

    private HtmlRecognition() {}

    static boolean beginsLikeHtml(byte[] content, Charset encoding) {
        String beginning = new String(content, 0, Math.min(content.length, LOOK_AT_BYTES), encoding);
        return ELEMENT.matcher(beginning).find();
    }
}
