package io.gongkai.parse.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as OFD (GB/T 33190—2016): a zip of XML, places in millimetres. */
final class OfdFile {
    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double MILLIMETRES = 25.4 / 72;

    private OfdFile() {}

    static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "OFD.xml", """
                <ofd:OFD %s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/>\
                <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>\
                """.formatted(NAMESPACE));
            StringBuilder pages = new StringBuilder();
            for (int i = 0; i < sheets.size(); i++) {
                pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 10, i));
                add(zip, "Doc_0/Pages/Page_" + i + "/Content.xml", page(sheets.get(i)));
            }
            Sheet first = sheets.getFirst();
            add(zip, "Doc_0/Document.xml", """
                <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea>\
                <ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>%s</ofd:Pages>\
                </ofd:Document>\
                """.formatted(
                            NAMESPACE, millimetres(first.width()), millimetres(first.height()), pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String page(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        int id = 100;
        for (Sheet.Rule rule : sheet.rules()) {
            double x = Math.min(rule.x1(), rule.x2());
            double y = Math.min(rule.y1(), rule.y2());
            out.append("""
                <ofd:PathObject ID="%d" Boundary="%s %s %s %s" LineWidth="0.2"><ofd:AbbreviatedData>M %s %s L %s %s\
                </ofd:AbbreviatedData></ofd:PathObject>\
                """.formatted(
                            id++,
                            millimetres(x),
                            millimetres(y),
                            millimetres(Math.abs(rule.x2() - rule.x1()) + 1),
                            millimetres(Math.abs(rule.y2() - rule.y1()) + 1),
                            millimetres(rule.x1() - x),
                            millimetres(rule.y1() - y),
                            millimetres(rule.x2() - x),
                            millimetres(rule.y2() - y)));
        }
        for (Sheet.Picture picture : sheet.pictures()) {
            out.append(
                    "<ofd:ImageObject ID=\"%d\" Boundary=\"%s %s %s %s\" CTM=\"%3$s 0 0 %4$s 0 0\" ResourceID=\"5\"/>"
                            .formatted(
                                    id++,
                                    millimetres(picture.x1()),
                                    millimetres(picture.y1()),
                                    millimetres(picture.x2() - picture.x1()),
                                    millimetres(picture.y2() - picture.y1())));
        }
        for (Sheet.Text text : sheet.texts()) {
            out.append(words(text, id++));
        }
        return "<ofd:Page %s><ofd:Area><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"9\">%s</ofd:Layer></ofd:Content></ofd:Page>"
                .formatted(NAMESPACE, millimetres(sheet.width()), millimetres(sheet.height()), out);
    }

    private static String words(Sheet.Text text, int id) {
        String deltas = text.words()
                .codePoints()
                .limit(Math.max(0, text.words().codePointCount(0, text.words().length()) - 1L))
                .mapToObj(c -> millimetres(Sheet.width(c) * text.size()))
                .collect(Collectors.joining(" "));
        return """
            <ofd:TextObject ID="%d" Boundary="%s %s %s %s" Font="2" Size="%s"><ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode>\
            </ofd:TextObject>\
            """.formatted(
                        id,
                        millimetres(text.x()),
                        millimetres(text.y() - text.size()),
                        millimetres(Sheet.width(text.words(), text.size()) + 1),
                        millimetres(text.size() * 1.3),
                        millimetres(text.size()),
                        millimetres(text.size()),
                        deltas.isEmpty() ? "" : " DeltaX=\"" + deltas + "\"",
                        text.words().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
