package io.gongkai.parse.document;

import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import java.util.Optional;

/** Reads bytes as a document: what they are is told by the bytes themselves, never by a name or a declared type. */
public final class DocumentReading {
    private final ReadingLimits limits;

    public DocumentReading(ReadingLimits limits) {
        this.limits = limits;
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
        Format format = Format.of(bytes);
        if (format != Format.TEXTUAL) {
            return unsupported(format);
        }
        Optional<String> text = TextDecoding.decode(bytes, mediaType);
        if (text.isEmpty()) {
            return notText();
        }
        return text.get().isBlank() ? empty() : read(text.get());
    }

    private DocumentOutcome read(String text) {
        DocumentReader reader = HtmlRecognition.isHtml(text) ? new HtmlReader() : new TextReader();
        try {
            DocumentOutcome.Read read = reader.read(text, limits);
            boolean empty = read.document().lines().stream()
                    .allMatch(line ->
                            line.cells().stream().allMatch(cell -> cell.text().isBlank()));
            return empty ? empty() : read;
        } catch (LimitExceededException e) {
            return tooComplex();
        }
    }

    private static Unread empty() {
        return new Unread(
                RejectionReason.EMPTY,
                new Message(
                        "文件里没有任何文字。请检查文件后重新提交。", "There is no text in the file. Check the file and send it again."));
    }

    private static Unread unsupported(Format format) {
        return new Unread(
                RejectionReason.UNSUPPORTED_FORMAT,
                new Message(
                        "这是" + format.label() + "文件，目前还不能读取。请将报告另存为纯文本（.txt）或网页（.html）后提交；扫描件和图片需先转成文字。",
                        "This is a file of the format " + format.label()
                                + ", which is not read yet. Save the report as plain text (.txt) or as a web page"
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
                        "文件结构过于复杂（嵌套过深，或行、表格单元格过多），已停止读取。请只保留报告正文，另存为纯文本后重新提交。",
                        "The file is too complex (nested too deep, or with too many lines or cells), so reading it was"
                                + " given up. Keep the report itself only, save it as plain text and send it again."));
    }
}
