package io.gongkai.ingest.upload;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.upload.Recognition.Recognised;
import io.gongkai.ingest.upload.Recognition.Strange;

/** Decides whether a document is taken in: not empty, of a known format, and of the type that was declared. */
public final class Examination {
    private final int reportBytes;

    public Examination(int reportBytes) {
        this.reportBytes = reportBytes;
    }

    /** What came of it. */
    public sealed interface Finding {
        /** A report of this format, or an archive. */
        record Fit(Format format) implements Finding {}

        /** Not to be taken in. */
        record Unfit(Refusal refusal) implements Finding {}
    }

    /** Examines a document. */
    public Finding examine(Content content, DeclaredType type) {
        if (content.sizeBytes() == 0) {
            return new Finding.Unfit(empty());
        }
        if (!type.isKnown()) {
            return new Finding.Unfit(unknownType(type));
        }
        return switch (FormatRecognition.recognise(content.bytes())) {
            case Strange(Foreign kind) -> new Finding.Unfit(unsupported(kind));
            case Recognised(Format format) when !type.admits(format) -> new Finding.Unfit(contradiction(type, format));
            case Recognised(Format format)
            when format != Format.ARCHIVE && content.sizeBytes() > reportBytes ->
                new Finding.Unfit(Oversize.refusal(reportBytes));
            case Recognised(Format format) -> new Finding.Fit(format);
        };
    }

    private static Refusal empty() {
        return Refusal.of(
                ProblemKind.EMPTY,
                "没有收到内容（0 字节）：文件是空的，或没有选中文件。用命令提交时，请把报告作为请求体发送，例如 curl --data-binary @报告.txt。",
                "Nothing was received (0 bytes): the file is empty, or none was chosen. With a command, send the report as the body of the request, as curl --data-binary @report.txt does.");
    }

    private static Refusal unknownType(DeclaredType type) {
        String essence = type.essence().length() > 100 ? type.essence().substring(0, 100) : type.essence();
        return Refusal.of(
                ProblemKind.UNSUPPORTED,
                "不接收 Content-Type 为“" + essence + "”的内容。"
                        + "请改为 text/plain、text/html、application/pdf、application/msword、.docx 或 OFD 的类型、application/zip，"
                        + "或用 application/octet-stream 由系统识别。",
                "Content of type \"" + essence + "\" is not taken. "
                        + "Declare text/plain, text/html, application/pdf, application/msword, the type of .docx or OFD, "
                        + "application/zip, or application/octet-stream to have it recognised.");
    }

    private static Refusal unsupported(Foreign kind) {
        return Refusal.of(
                ProblemKind.UNSUPPORTED,
                "收到的是" + kind.zh() + "，无法作为年度报告读取。" + kind.adviceZh(),
                "This is " + kind.en() + ", which cannot be read as a report. " + kind.adviceEn());
    }

    private static Refusal contradiction(DeclaredType type, Format format) {
        return Refusal.of(
                ProblemKind.CONTRADICTORY,
                "声明的类型是“" + type.essence() + "”，内容却是" + format.zh()
                        + "。请改正 Content-Type，或用 application/octet-stream 由系统识别。",
                "The declared type is \"" + type.essence() + "\", but the content is " + format.en()
                        + ". Correct the Content-Type, or declare application/octet-stream to have it recognised.");
    }
}
