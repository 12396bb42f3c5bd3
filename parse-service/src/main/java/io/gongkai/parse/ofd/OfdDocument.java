package io.gongkai.parse.ofd;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.PageDraft;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A document of an OFD package: its pages in order, and the templates that they are printed on. */
final class OfdDocument {
    /** A4, in millimetres, where no area is given. */
    private static final Box USUAL_AREA = new Box(0, 0, 210, 297);

    private static final int MOST_TEMPLATES = 8;

    private final OfdPackage files;
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private Box area = USUAL_AREA;

    private OfdDocument(OfdPackage files) {
        this.files = files;
    }

    /** The documents of the package; nearly always one. */
    static List<OfdDocument> all(OfdPackage files) throws XMLStreamException, IOException {
        List<OfdDocument> documents = new ArrayList<>();
        OfdXml xml = OfdXml.of(file(files, "ofd.xml"));
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("DocRoot")) {
                documents.add(read(files, OfdPackage.resolved("ofd.xml", xml.text())));
            }
        }
        return documents;
    }

    /** The files of its pages, in order. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    Page page(String file, int number) throws XMLStreamException, IOException {
        byte[] content = file(files, file);
        Box own = area;
        List<byte[]> layers = new ArrayList<>();
        OfdXml xml = OfdXml.of(content);
        while (xml.next() && !xml.name().equals("Content")) {
            if (xml.isStart() && xml.name().equals("PhysicalBox")) {
                own = box(xml.text(), area);
            } else if (xml.isStart() && xml.name().equals("Template")) {
                String template = templates.get(String.valueOf(xml.attribute("TemplateID")));
                byte[] layer = template == null ? null : files.file(template);
                if (layer != null && layers.size() < MOST_TEMPLATES) {
                    layers.add(layer);
                }
            }
        }
        PageDraft draft = new PageDraft(number, OfdTransform.points(own.width()), OfdTransform.points(own.height()));
        OfdPageContent objects = new OfdPageContent(draft, own);
        for (byte[] layer : layers) {
            objects.read(layer);
        }
        objects.read(content);
        return draft.page();
    }

    private static OfdDocument read(OfdPackage files, String file) throws XMLStreamException, IOException {
        OfdDocument document = new OfdDocument(files);
        OfdXml xml = OfdXml.of(file(files, file));
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            String location = xml.attribute("BaseLoc");
            switch (xml.name()) {
                case "PhysicalBox" -> document.area = box(xml.text(), USUAL_AREA);
                case "TemplatePage" -> document.addTemplate(xml.attribute("ID"), location, file);
                case "Page" -> document.addPage(location, file);
                default -> {}
            }
        }
        return document;
    }

    private void addTemplate(@Nullable String id, @Nullable String location, String file) {
        if (id != null && location != null) {
            templates.put(id, OfdPackage.resolved(file, location));
        }
    }

    private void addPage(@Nullable String location, String file) {
        if (location != null) {
            pages.add(OfdPackage.resolved(file, location));
        }
    }

    private static byte[] file(OfdPackage files, String name) throws IOException {
        byte[] file = files.file(name);
        if (file == null) {
            throw new FileNotFoundException("the package does not hold the file " + name);
        }
        return file;
    }

    private static Box box(String text, Box otherwise) {
        double[] numbers = OfdNumbers.list(text);
        boolean whole = numbers.length == 4 && numbers[2] > 1 && numbers[3] > 1;
        return whole ? new Box(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]) : otherwise;
    }
}
