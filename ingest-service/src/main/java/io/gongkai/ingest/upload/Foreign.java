package io.gongkai.ingest.upload;

/** A kind of content that is not taken in, with what its sender can do instead. */
public enum Foreign {
    IMAGE(
            "图片",
            "an image",
            "请提交带文字的原文件，不要提交扫描件或截图。",
            "Send the original file with its text, not a scan or a screenshot."),
    SPREADSHEET(
            "电子表格",
            "a spreadsheet",
            "请提交年度报告全文（PDF、Word、OFD、HTML 或文本）。",
            "Send the whole report as PDF, Word, OFD, HTML or text."),
    PRESENTATION(
            "演示文稿",
            "a presentation",
            "请提交年度报告全文（PDF、Word、OFD、HTML 或文本）。",
            "Send the whole report as PDF, Word, OFD, HTML or text."),
    WORD_XML(
            "Word XML 文档",
            "a Word document in XML",
            "请用 Word 或 WPS 打开，另存为 .docx 后重新提交。",
            "Open it in Word or WPS, save it as .docx and send that."),
    OPEN_DOCUMENT("ODF 文档", "an OpenDocument file", "请另存为 .docx 后重新提交。", "Save it as .docx and send it again."),
    OTHER_ARCHIVE("其他格式的压缩包", "an archive of another kind", "请用 ZIP 格式重新压缩。", "Pack the reports as .zip."),
    PROGRAM(
            "可执行程序",
            "a program",
            "请提交年度报告（PDF、Word、OFD、HTML 或文本）。",
            "Send the report as PDF, Word, OFD, HTML or text."),
    BINARY(
            "无法识别的二进制内容",
            "binary content of no known kind",
            "请提交年度报告（PDF、Word、OFD、HTML，或 UTF-8、UTF-16、GB18030 文本）。",
            "Send the report as PDF, Word, OFD, HTML, or text in UTF-8, UTF-16 or GB18030.");

    private final String zh;
    private final String en;
    private final String adviceZh;
    private final String adviceEn;

    Foreign(String zh, String en, String adviceZh, String adviceEn) {
        this.zh = zh;
        this.en = en;
        this.adviceZh = adviceZh;
        this.adviceEn = adviceEn;
    }

    /** Its name in a Chinese sentence. */
    public String zh() {
        return zh;
    }

    /** Its name in an English sentence. */
    public String en() {
        return en;
    }

    /** What to do, in Chinese. */
    public String adviceZh() {
        return adviceZh;
    }

    /** What to do, in English. */
    public String adviceEn() {
        return adviceEn;
    }
}
