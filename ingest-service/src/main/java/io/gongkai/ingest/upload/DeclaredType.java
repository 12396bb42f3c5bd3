package io.gongkai.ingest.upload;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The media type that a sender declared.
 *
 * @param value as it was declared, with its parameters; {@code application/octet-stream} if none was
 */
public record DeclaredType(String value) {
    /** Nothing was declared. */
    public static final DeclaredType NONE = new DeclaredType("application/octet-stream");

    /** Longer ones are not media types (RFC 6838 allows names of 127 characters each). */
    private static final int LONGEST = 255;

    private static final Set<Format> ANY = EnumSet.allOf(Format.class);
    private static final Set<Format> TEXT = EnumSet.of(Format.TEXT, Format.HTML, Format.WEB_ARCHIVE);

    /** Senders declare what the name says, and much is called .doc that Word opens. */
    private static final Set<Format> WORD =
            EnumSet.of(Format.DOC, Format.DOCX, Format.RTF, Format.WEB_ARCHIVE, Format.HTML);

    private static final Set<Format> RTF = EnumSet.of(Format.RTF);
    private static final Set<Format> WEB_ARCHIVE = EnumSet.of(Format.WEB_ARCHIVE);
    private static final Set<Format> ZIP = EnumSet.of(Format.ARCHIVE, Format.DOCX, Format.OFD);

    /** The registered types, and those that Chinese office software and old browsers send. */
    private static final Map<String, Set<Format>> ADMITTED = Map.ofEntries(
            Map.entry("application/octet-stream", ANY),
            Map.entry("binary/octet-stream", ANY),
            Map.entry("text/plain", TEXT),
            Map.entry("text/html", TEXT),
            Map.entry("text/markdown", TEXT),
            Map.entry("application/xhtml+xml", TEXT),
            Map.entry("application/pdf", EnumSet.of(Format.PDF)),
            Map.entry("application/x-pdf", EnumSet.of(Format.PDF)),
            Map.entry("application/msword", WORD),
            Map.entry("application/vnd.ms-word", WORD),
            Map.entry("application/kswps", WORD),
            Map.entry("application/wps-office.doc", WORD),
            Map.entry("application/wps-office.wps", WORD),
            Map.entry("application/vnd.ms-works", WORD),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WORD),
            Map.entry("application/wps-office.docx", WORD),
            Map.entry("application/rtf", RTF),
            Map.entry("application/x-rtf", RTF),
            Map.entry("text/rtf", RTF),
            Map.entry("text/richtext", RTF),
            Map.entry("multipart/related", WEB_ARCHIVE),
            Map.entry("message/rfc822", WEB_ARCHIVE),
            Map.entry("application/x-mimearchive", WEB_ARCHIVE),
            Map.entry("application/ofd", EnumSet.of(Format.OFD)),
            Map.entry("application/x-ofd", EnumSet.of(Format.OFD)),
            Map.entry("application/vnd.ofd", EnumSet.of(Format.OFD)),
            Map.entry("application/zip", ZIP),
            Map.entry("application/x-zip", ZIP),
            Map.entry("application/x-zip-compressed", ZIP));

    /** What a {@code Content-Type} header declares; null if there is none. */
    public static DeclaredType of(@Nullable String header) {
        return header == null || header.isBlank() ? NONE : new DeclaredType(header.strip());
    }

    /** Whether reports may come under this type at all. */
    public boolean isKnown() {
        return value.length() <= LONGEST && ADMITTED.containsKey(essence());
    }

    /** Whether content of a format may come under this type. */
    public boolean admits(Format format) {
        return ADMITTED.getOrDefault(essence(), Set.of()).contains(format);
    }

    /** Type and subtype, in lower case, without parameters. */
    public String essence() {
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
