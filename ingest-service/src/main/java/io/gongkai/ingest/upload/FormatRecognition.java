package io.gongkai.ingest.upload;

import io.gongkai.ingest.upload.Recognition.Recognised;
import io.gongkai.ingest.upload.Recognition.Strange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a document is from its bytes alone. */
public final class FormatRecognition {
    /** Readers of PDF accept the header anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final int XML_HEAD = 4096;
    private static final Pattern WORD_AS_XML =
            Pattern.compile("[^<\\s]{0,3}<\\?xml\\b(?s:.*)(?:progid=\"Word\\.Document\""
                    + "|schemas\\.microsoft\\.com/office/(?:word/2003/wordml|2006/xmlPackage))");

    private static final Signature WORD_STREAM = Signature.wide("WordDocument");
    private static final Signature WORKBOOK_STREAM = Signature.wide("Workbook");
    private static final Signature SLIDES_STREAM = Signature.wide("PowerPoint Document");

    private record Known(Signature signature, int offset, Foreign kind) {}

    /** Signatures that no text begins with. */
    private static final List<Known> FOREIGN = List.of(
            new Known(Signature.hex("89504e47"), 0, Foreign.IMAGE),
            new Known(Signature.hex("ffd8ff"), 0, Foreign.IMAGE),
            new Known(Signature.ascii("GIF87a"), 0, Foreign.IMAGE),
            new Known(Signature.ascii("GIF89a"), 0, Foreign.IMAGE),
            new Known(Signature.hex("49492a00"), 0, Foreign.IMAGE),
            new Known(Signature.hex("4d4d002a"), 0, Foreign.IMAGE),
            new Known(Signature.ascii("WEBP"), 8, Foreign.IMAGE),
            new Known(Signature.ascii("ftyphei"), 4, Foreign.IMAGE),
            new Known(Signature.hex("7f454c46"), 0, Foreign.PROGRAM),
            new Known(Signature.hex("cafebabe"), 0, Foreign.PROGRAM),
            new Known(Signature.hex("cffaedfe"), 0, Foreign.PROGRAM),
            new Known(Signature.hex("526172211a07"), 0, Foreign.OTHER_ARCHIVE),
            new Known(Signature.hex("377abcaf271c"), 0, Foreign.OTHER_ARCHIVE),
            new Known(Signature.hex("1f8b08"), 0, Foreign.OTHER_ARCHIVE),
            new Known(Signature.hex("fd377a585a00"), 0, Foreign.OTHER_ARCHIVE));

    private FormatRecognition() {}

    /** What the bytes are. */
    public static Recognition recognise(byte[] content) {
        for (Known known : FOREIGN) {
            if (known.signature().standsAt(content, known.offset())) {
                return new Strange(known.kind());
            }
        }
        if (Signature.OLE2.starts(content)) {
            return compoundFile(content);
        }
        if (Signature.ZIP_ENTRY.starts(content) || Signature.ZIP_END.starts(content)) {
            return ZipKind.of(content);
        }
        if (Signature.PDF.occursWithin(content, PDF_HEADER_WITHIN)) {
            return new Recognised(Format.PDF);
        }
        if (Signature.RTF.starts(content)) {
            return new Recognised(Format.RTF);
        }
        if (WebArchiveRecognition.beginsLikeArchive(content)) {
            return new Recognised(Format.WEB_ARCHIVE);
        }
        if (isWordAsXml(content)) {
            return new Strange(Foreign.WORD_XML);
        }
        return TextEncoding.of(content)
                .<Recognition>map(encoding ->
                        new Recognised(HtmlRecognition.beginsLikeHtml(content, encoding) ? Format.HTML : Format.TEXT))
                .orElseGet(() -> new Strange(binary(content)));
    }

    /** Excel and PowerPoint use the same container; a cut file may have lost its directory and is left to the reader. */
    private static Recognition compoundFile(byte[] content) {
        if (WORD_STREAM.occursWithin(content, content.length)) {
            return new Recognised(Format.DOC);
        }
        if (WORKBOOK_STREAM.occursWithin(content, content.length)) {
            return new Strange(Foreign.SPREADSHEET);
        }
        if (SLIDES_STREAM.occursWithin(content, content.length)) {
            return new Strange(Foreign.PRESENTATION);
        }
        return new Recognised(Format.DOC);
    }

    /** The single XML file of Word 2003, and the parts of a .docx in one; in UTF-16, too, whose zeros are overlooked. */
    private static boolean isWordAsXml(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, XML_HEAD), StandardCharsets.ISO_8859_1);
        return WORD_AS_XML.matcher(head.replace("\0", "")).lookingAt();
    }

    /** Names that a text may begin with, looked at only when it is none. */
    private static Foreign binary(byte[] content) {
        if (Signature.ascii("MZ").starts(content)) {
            return Foreign.PROGRAM;
        }
        return Signature.ascii("BM").starts(content) ? Foreign.IMAGE : Foreign.BINARY;
    }
}
