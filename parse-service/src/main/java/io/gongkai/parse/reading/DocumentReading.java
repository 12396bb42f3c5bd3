package io.gongkai.parse.reading;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.html.HtmlReader;
import io.gongkai.parse.html.HtmlRecognition;
import io.gongkai.parse.label.Readings;
import io.gongkai.parse.tabulation.Tabulation;
import io.gongkai.parse.text.TextDecoding;
import io.gongkai.parse.text.TextReader;
import java.util.List;
import java.util.Map;

/** Reads bytes as a document: what they are is told by the bytes themselves, never by a name or a declared type. */
public final class DocumentReading {
    /** OBJECT REPLACEMENT CHARACTER, which stands for a picture. */
    private static final String PICTURE = "\uFFFC";

    private final ReadingLimits limits;
    private final Map<Format, BinaryReader> readers;

    /** Reads every format here, on the caller's thread. */
    public DocumentReading(ReadingLimits limits) {
        this(limits, BinaryReaders.here());
    }

    /**
     * Reads text and web pages here.
     *
     * @param readers what reads the binary formats; those without a reader are refused as unsupported
     */
    public DocumentReading(ReadingLimits limits, Map<Format, BinaryReader> readers) {
        this.limits = limits;
        this.readers = Map.copyOf(readers);
    }

    /**
     * Reads the bytes.
     *
     * @param mediaType as declared by the sender; a hint to the charset when the bytes leave it open
     */
    public DocumentOutcome read(byte[] bytes, String mediaType) {
        if (bytes.length == 0) {
            return empty();
        }
        try {
            DocumentOutcome outcome = read(Format.of(bytes), bytes, mediaType);
            return outcome instanceof Read(var document, var surroundings)
                    ? unlessBlank(document, new Read(Tabulation.of(withoutReadings(document)), surroundings))
                    : outcome;
        } catch (LimitExceededException e) {
            return tooComplex();
        }
    }

    /** The document without the readings of its words; its cells stand where they stood. */
    private static Document withoutReadings(Document document) {
        if (!Readings.mayStandIn(document.text())) {
            return document;
        }
        List<Line> lines = document.lines().stream()
                .map(line -> new Line(
                        line.cells().stream()
                                .map(cell -> cell.withText(Readings.removedFrom(cell.text())))
                                .toList(),
                        line.table(),
                        line.source()))
                .toList();
        return new Document(document.text(), lines, document.pictured());
    }

    private DocumentOutcome read(Format format, byte[] bytes, String mediaType) {
        if (format == Format.TEXTUAL) {
            return TextDecoding.decode(bytes, mediaType).map(this::read).orElseGet(DocumentReading::notText);
        }
        BinaryReader reader = readers.get(format);
        return reader == null ? unsupported(format) : reader.read(bytes, limits);
    }

    private DocumentOutcome read(String text) {
        if (text.isBlank()) {
            return empty();
        }
        return HtmlRecognition.isHtml(text) ? new HtmlReader().read(text, limits) : new TextReader().read(text, limits);
    }

    private static DocumentOutcome unlessBlank(Document document, DocumentOutcome outcome) {
        boolean pictures = false;
        for (Line line : document.lines()) {
            for (Cell cell : line.cells()) {
                String words = cell.text().replace(PICTURE, "");
                if (!words.isBlank()) {
                    return outcome;
                }
                pictures |= words.length() < cell.text().length();
            }
        }
        return pictures ? picturesOnly() : empty();
    }

    private static Unread empty() {
        return new Unread(
                RejectionReason.EMPTY,
                new Message(
                        "文件里没有任何文字。请检查文件后重新提交。", "There is no text in the file. Check the file and send it again."));
    }

    private static Unread picturesOnly() {
        return new Unread(
                RejectionReason.PICTURES_ONLY,
                new Message(
                        "文件里只有图片，没有文字，可能是扫描件。请提交带文字的原文件，或先用文字识别（OCR）软件转成文字。",
                        "The file holds pictures and no text, so it may be a scan. Send the original with its text, or"
                                + " turn it into text by character recognition (OCR) first."));
    }

    private static Unread unsupported(Format format) {
        return new Unread(
                RejectionReason.UNSUPPORTED_FORMAT,
                new Message(
                        "这是" + format.label() + "文件，不能读取。请将报告另存为 .docx、纯文本（.txt）或网页（.html）后提交；扫描件和图片需先转成文字。",
                        "This is a file of the format " + format.label()
                                + ", which is not read. Save the report as .docx, as plain text (.txt) or as a web page"
                                + " (.html) and send that; scans and pictures must be turned into text first."));
    }

    private static Unread notText() {
        return new Unread(
                RejectionReason.NOT_TEXT,
                new Message(
                        "文件内容不是文字，或者所用编码无法识别。请用 UTF-8 或 GB18030 编码另存为纯文本后重新提交。",
                        "The file holds no text, or text in an unknown encoding. Save it as plain text in UTF-8 or"
                                + " GB18030 and send it again."));
    }

    private static Unread tooComplex() {
        return new Unread(
                RejectionReason.TOO_COMPLEX,
                new Message(
                        "文件结构过于复杂（嵌套过深、解压后过大，或行、表格单元格过多），已停止读取。请只保留报告正文，另存为纯文本后重新提交。",
                        "The file is too complex (nested too deep, too large unpacked, or with too many lines or"
                                + " cells), so reading it was given up. Keep the report itself only, save it as plain text"
                                + " and send it again."));
    }
}
