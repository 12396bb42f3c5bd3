package io.gongkai.parse.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD file written by hand, one page after the other. */
final class OfdFile {
    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder templates = new StringBuilder();
    private int count;

    OfdFile() {
        put("OFD.xml", """
                <ofd:OFD %s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/>\
                <ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>""".formatted(NAMESPACE));
    }

    /** Adds a page of these objects, printed on a template or on none. */
    OfdFile page(String objects, String... templateIds) {
        pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(100 + count, count));
        StringBuilder used = new StringBuilder();
        for (String id : templateIds) {
            used.append("<ofd:Template TemplateID=\"%s\"/>".formatted(id));
        }
        put("Doc_0/Pages/Page_" + count + "/Content.xml", content(used.toString(), objects));
        count++;
        return this;
    }

    OfdFile template(String id, String objects) {
        templates.append("<ofd:TemplatePage ID=\"%s\" BaseLoc=\"Tpls/%s.xml\"/>".formatted(id, id));
        return put("Doc_0/Tpls/" + id + ".xml", content("", objects));
    }

    OfdFile put(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        put("Doc_0/Document.xml", """
                <ofd:Document %s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>\
                </ofd:PageArea>%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>\
                """.formatted(NAMESPACE, templates, pages));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text object at a place in millimetres, its characters 4 millimetres wide. */
    static String text(double x, double y, String text) {
        return text(x, y, "", "DeltaX=\"g %d 4\"".formatted(Math.max(1, text.length() - 1)), text);
    }

    static String text(double x, double y, String attributes, String deltas, String text) {
        return """
                <ofd:TextObject ID="1" Boundary="%s %s 100 5" Font="2" Size="4" %s><ofd:TextCode X="0" Y="4" %s>%s\
                </ofd:TextCode></ofd:TextObject>""".formatted(x, y, attributes, deltas, text);
    }

    /** A path from one place to another, in millimetres. */
    static String line(double x1, double y1, double x2, double y2) {
        return """
                <ofd:PathObject ID="3" Boundary="%s %s 100 100" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L %s %s\
                </ofd:AbbreviatedData></ofd:PathObject>""".formatted(x1, y1, x2 - x1, y2 - y1);
    }

    private static String content(String templates, String objects) {
        return "<ofd:Page %s>%s<ofd:Content><ofd:Layer ID=\"5\">%s</ofd:Layer></ofd:Content></ofd:Page>"
                .formatted(NAMESPACE, templates, objects);
    }
}
