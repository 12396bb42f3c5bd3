package io.gongkai.ingest.upload;

/** A format that is taken in, found by content. */
public enum Format {
    /** Plain text in UTF-8, UTF-16 or GB18030. */
    TEXT("纯文本", "plain text"),
    /** Text that begins like HTML. */
    HTML("HTML", "HTML"),
    PDF("PDF", "PDF"),
    /** Word 97–2003 in an OLE2 container; WPS writes the same. */
    DOC("Word 97–2003 文档（.doc）", "a Word 97–2003 document (.doc)"),
    /** Office Open XML (ISO/IEC 29500). */
    DOCX("Word 文档（.docx）", "a Word document (.docx)"),
    /** Rich Text Format, often under the name .doc. */
    RTF("RTF 文档", "an RTF document"),
    /** A web page in a single file (MHTML, RFC 2557), as Word saves it under the name .doc, too. */
    WEB_ARCHIVE("单一文件网页（.mht）", "a web page in a single file (.mht)"),
    /** 开放版式文档, GB/T 33190. */
    OFD("OFD", "OFD"),
    /** A zip archive of reports. */
    ARCHIVE("ZIP 压缩包", "a zip archive");

    private final String zh;
    private final String en;

    Format(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Its name in a Chinese sentence. */
    public String zh() {
        return zh;
    }

    /** Its name in an English sentence. */
    public String en() {
        return en;
    }
}
