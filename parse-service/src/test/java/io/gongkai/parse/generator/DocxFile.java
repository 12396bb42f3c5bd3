package io.gongkai.parse.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a manuscript as .docx: a zip of XML, with merged cells and, if wished, numbers that Word itself gives. */
final class DocxFile {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Where the numbers of headings come from. */
    enum Numbers {
        TYPED,
        AUTOMATIC
    }

    private DocxFile() {}

    static byte[] of(Manuscript manuscript, Numbers numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + TYPES
                            + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                            + ".relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"" + KIND
                            + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"" + KIND
                            + "numbering+xml\"/></Types>");
            add(zip, "_rels/.rels", relation(OFFICE + "/officeDocument", "word/document.xml"));
            add(zip, "word/_rels/document.xml.rels", relation(OFFICE + "/numbering", "numbering.xml"));
            add(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering xmlns:w=\"" + WORD
                            + "\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                            + " w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText"
                            + " w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                            + " w:val=\"0\"/></w:num></w:numbering>");
            add(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body(manuscript, numbers)
                            + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String body(Manuscript manuscript, Numbers numbers) {
        StringBuilder xml = new StringBuilder();
        int number = 0;
        for (Block block : manuscript.lettered()) {
            switch (block) {
                case Block.Title(var words) -> paragraph(xml, "<w:jc w:val=\"center\"/>", words);
                case Block.Heading heading -> {
                    boolean automatic = numbers == Numbers.AUTOMATIC
                            && number < 9
                            && heading.number().equals("一二三四五六七八九".charAt(number) + "、");
                    if (automatic) {
                        number++;
                        String given = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
                        paragraph(xml, given, heading.words());
                    } else if (!heading.text().isEmpty()) {
                        paragraph(xml, "", heading.text());
                    }
                }
                case Block.GluedHeading glued -> throw new IllegalStateException(glued + " was not lettered");
                case Block.Paragraph(var words) -> paragraph(xml, "<w:ind w:firstLineChars=\"200\"/>", words);
                case Block.Closing(var words) -> paragraph(xml, "<w:jc w:val=\"right\"/>", words);
                case Block.Junk(var words) -> paragraph(xml, "", words);
                case Block.Picture ignored -> xml.append("<w:p><w:r><w:drawing/></w:r></w:p>");
                case Block.Table(var table) -> table(xml, table);
            }
        }
        return xml.toString();
    }

    private static void paragraph(StringBuilder xml, String properties, String words) {
        int cut = words.length() / 2; // runs end anywhere
        xml.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
        run(xml, words.substring(0, cut));
        run(xml, words.substring(cut));
        xml.append("</w:p>");
    }

    private static void run(StringBuilder xml, String words) {
        if (!words.isEmpty()) {
            xml.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</w:t></w:r>");
        }
    }

    private static void table(StringBuilder xml, PrintedTable table) {
        xml.append("<w:tbl>");
        for (List<WordRows.Cell> row : WordRows.of(table)) {
            xml.append("<w:tr>");
            row.forEach(cell -> cell(xml, cell));
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    private static void cell(StringBuilder xml, WordRows.Cell cell) {
        xml.append("<w:tc><w:tcPr>");
        if (cell.columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
        }
        xml.append(
                switch (cell.down()) {
                    case NONE -> "";
                    case FIRST -> "<w:vMerge w:val=\"restart\"/>";
                    case NEXT -> "<w:vMerge/>";
                });
        xml.append("</w:tcPr>");
        paragraph(xml, "", cell.text());
        xml.append("</w:tc>");
    }
}
