package io.gongkai.parse.ofd;

import io.gongkai.parse.page.content.Area;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.DrawnPath;
import io.gongkai.parse.page.content.PageDraft;
import io.gongkai.parse.page.content.Shade;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** Reads the objects of an OFD page, or of a template of pages, and gathers characters, straight lines and pictures. */
final class OfdPageContent {
    /** Font size, in millimetres, where none is given; that of 五号, 10.5 points. */
    private static final double USUAL_SIZE = 3.7;

    /** Width of lines, in millimetres, where none is given: GB/T 33190—2016, 8.5. */
    private static final double USUAL_LINE = 0.353;

    /** The most that a part of a colour may be. */
    private static final int FULL = 255;

    private static final int FAINT = 5;

    private final PageDraft draft;
    private final Box area;
    private final DrawnPath path;

    /**
     * Reads into a draft.
     *
     * @param area the page's area in millimetres
     */
    OfdPageContent(PageDraft draft, Box area) {
        this.draft = draft;
        this.area = area;
        this.path = new DrawnPath(draft, Box::around);
    }

    void read(byte[] file) throws XMLStreamException {
        OfdXml xml = OfdXml.of(file);
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "TextObject" -> readText(xml);
                case "PathObject" -> readPath(xml);
                case "ImageObject", "CompositeObject" -> readPicture(xml);
                case "Actions", "Clips" -> xml.skip();
                default -> {}
            }
        }
    }

    private void readText(OfdXml xml) throws XMLStreamException {
        if (xml.is("Visible", "false")) {
            xml.skip();
            return;
        }
        double size = OfdNumbers.number(xml.attribute("Size"));
        double stretch = OfdNumbers.number(xml.attribute("HScale"));
        double direction = OfdNumbers.number(xml.attribute("CharDirection"));
        boolean painted = !xml.is("Alpha", "0") && !(xml.is("Fill", "false") && !xml.is("Stroke", "true"));
        OfdTransform transform = transform(xml);
        double used = Double.isNaN(size) || size <= 0 ? USUAL_SIZE : size;
        double wide = Double.isNaN(stretch) || stretch <= 0 ? 1 : stretch;
        int turned = Double.isNaN(direction) ? 0 : (int) direction;
        OfdText text = new OfdText(draft, transform, used, wide, turned, painted);
        OfdText hidden = new OfdText(draft, transform, used, wide, turned, false);
        boolean clear = false;
        while (xml.next() && !(xml.name().equals("TextObject") && !xml.isStart())) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "FillColor" -> clear = xml.is("Alpha", "0");
                case "TextCode" -> {
                    String x = xml.attribute("X");
                    String y = xml.attribute("Y");
                    String deltaX = xml.attribute("DeltaX");
                    String deltaY = xml.attribute("DeltaY");
                    (clear ? hidden : text).add(xml.text(), x, y, deltaX, deltaY);
                }
                case "Actions", "Clips" -> xml.skip();
                default -> {}
            }
        }
    }

    private void readPath(OfdXml xml) throws XMLStreamException {
        boolean stroked = !xml.is("Stroke", "false");
        boolean filled = xml.is("Fill", "true");
        boolean visible = !xml.is("Visible", "false") && !xml.is("Alpha", "0");
        double line = OfdNumbers.number(xml.attribute("LineWidth"));
        Shade shade = Shade.DARK;
        OfdTransform transform = transform(xml);
        path.clear();
        while (xml.next() && !(xml.name().equals("PathObject") && !xml.isStart())) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "FillColor" -> {
                    shade = shade(OfdNumbers.list(xml.attribute("Value")));
                    filled &= !xml.is("Alpha", "0");
                }
                case "AbbreviatedData" -> OfdPath.follow(xml.text(), transform, path);
                case "Actions", "Clips" -> xml.skip();
                default -> {}
            }
        }
        if (visible && filled) {
            path.fill(Area.ALL, shade, false);
        }
        if (visible && stroked) {
            path.stroke(OfdTransform.points(Double.isNaN(line) ? USUAL_LINE : line), Area.ALL);
        }
    }

    /** That of a colour of one part, grey, or of three or four: red, green and blue, or inks. */
    private static Shade shade(double[] parts) {
        boolean inks = parts.length == 4;
        boolean paper =
                parts.length > 0 && Arrays.stream(parts).allMatch(part -> inks ? part < FAINT : part > FULL - FAINT);
        return paper ? Shade.PAPER : Shade.DARK;
    }

    private void readPicture(OfdXml xml) throws XMLStreamException {
        double[] boundary = OfdNumbers.list(xml.attribute("Boundary"));
        if (boundary.length == 4 && !xml.is("Visible", "false")) {
            OfdTransform whole = OfdTransform.of(new double[0], null, area);
            draft.addPicture(Box.around(
                    whole.x(boundary[0], boundary[1]),
                    whole.y(boundary[0], boundary[1]),
                    whole.x(boundary[0] + boundary[2], boundary[1] + boundary[3]),
                    whole.y(boundary[0] + boundary[2], boundary[1] + boundary[3])));
        }
        xml.skip();
    }

    private OfdTransform transform(OfdXml xml) {
        return OfdTransform.of(OfdNumbers.list(xml.attribute("Boundary")), xml.attribute("CTM"), area);
    }
}
