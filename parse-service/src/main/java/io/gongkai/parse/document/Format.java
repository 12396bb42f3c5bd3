package io.gongkai.parse.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Formats that are told by the bytes they begin with, whatever the file is called. */
public enum Format {
    PDF("PDF"),
    /** Compound files: .doc and .wps, but .xls and .ppt too. */
    WORD_97("Word 97（.doc、.wps）"),
    WORD("Word（.docx）"),
    OFD("OFD"),
    OTHER_OFFICE("Excel 或 PowerPoint"),
    RICH_TEXT("RTF"),
    /** MHTML, which Word saves under the name .doc too. */
    WEB_ARCHIVE("单一文件网页（.mht）"),
    /** The single XML file of Word 2003, and the parts of a .docx in one. */
    WORD_XML("Word XML"),
    ARCHIVE("压缩包"),
    IMAGE("图片"),
    /** Text of some kind, or bytes without a known signature. */
    TEXTUAL("文本");

    private static final int HEAD = 1024;

    /** Browsers write who saved a web archive, when and from where before they say what it is. */
    private static final int HEAD_OF_MAIL = 4096;

    /** What mail begins with, which spares other documents the patterns below. */
    private static final Pattern HEADER =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*+[a-z][a-z-]*+:", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?mime-version:", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** With its pictures or, of browsers that find none, by itself. */
    private static final Pattern PAGE_AS_MAIL = Pattern.compile(
            "^content-type:\\s*(?:multipart/related|text/html)\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** In UTF-16, too, whose zeros are overlooked. */
    private static final Pattern WORD_AS_XML =
            Pattern.compile("[^<\\s]{0,3}<\\?xml\\b(?s:.*)(?:progid=\"Word\\.Document\""
                    + "|schemas\\.microsoft\\.com/office/(?:word/2003/wordml|2006/xmlPackage))");

    private static final int WIDEST_MARK = 3;
    private static final int ENTRIES_SEEN = 256 * 1024;

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /** What a clerk calls it. */
    public String label() {
        return label;
    }

    public static Format of(byte[] bytes) {
        String head = head(bytes, HEAD);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return WORD_97;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return ofEntries(bytes);
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return RICH_TEXT;
        }
        if (HEADER.matcher(head).lookingAt() && isPageAsMail(head(bytes, HEAD_OF_MAIL))) {
            return WEB_ARCHIVE;
        }
        if (beginsWithTag(head)
                && WORD_AS_XML
                        .matcher(head(bytes, HEAD_OF_MAIL).replace("\0", ""))
                        .lookingAt()) {
            return WORD_XML;
        }
        if (isImage(bytes)) {
            return IMAGE;
        }
        if (startsWith(bytes, 0x1F, 0x8B)
                || startsWith(bytes, 'R', 'a', 'r', '!')
                || startsWith(bytes, '7', 'z', 0xBC, 0xAF)) {
            return ARCHIVE;
        }
        return TEXTUAL;
    }

    /** Behind a byte order mark, in characters of one byte or of two. */
    private static boolean beginsWithTag(String head) {
        return head.indexOf('<', 0, Math.min(head.length(), WIDEST_MARK + 2)) >= 0;
    }

    private static boolean isPageAsMail(String head) {
        return MAIL.matcher(head).lookingAt()
                || (MAIL.matcher(head).find() && PAGE_AS_MAIL.matcher(head).find());
    }

    private static Format ofEntries(byte[] bytes) {
        if (contains(bytes, ENTRIES_SEEN, "word/")) {
            return WORD;
        }
        if (contains(bytes, ENTRIES_SEEN, "OFD.xml")) {
            return OFD;
        }
        if (contains(bytes, ENTRIES_SEEN, "[Content_Types].xml")) {
            boolean other =
                    contains(bytes, ENTRIES_SEEN, "xl/workbook") || contains(bytes, ENTRIES_SEEN, "ppt/presentation");
            return other ? OTHER_OFFICE : WORD;
        }
        return contains(bytes, ENTRIES_SEEN, "Doc_0/") ? OFD : ARCHIVE;
    }

    private static boolean isImage(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 'G', 'I', 'F', '8')
                || startsWith(bytes, 'I', 'I', '*', 0)
                || startsWith(bytes, 'M', 'M', 0, '*')
                || (startsWith(bytes, 'B', 'M') && bytes.length > 7 && bytes[6] == 0 && bytes[7] == 0)
                || (startsWith(bytes, 'R', 'I', 'F', 'F') && contains(bytes, 16, "WEBP"));
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, int within, String signature) {
        return head(bytes, within).contains(signature);
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
