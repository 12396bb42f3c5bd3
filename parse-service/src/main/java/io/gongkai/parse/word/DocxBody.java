package io.gongkai.parse.word;

import io.gongkai.parse.figure.NoteMark;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of a document (document.xml, ECMA-376 part 1, 17.2 to 17.4), as its current version shows it. */
final class DocxBody implements PartReading.Visitor {
    private final WordFlow flow;
    private final DocxNumbering numbering;
    private final DocxStyles styles;
    private final DocxField fields = new DocxField();
    private final DocxControls controls = new DocxControls();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final Deque<DocxCell> cells = new ArrayDeque<>();
    private final Deque<Boolean> rowsKept = new ArrayDeque<>();
    private final Deque<Boolean> marksDeleted = new ArrayDeque<>();
    private DocxRun run = DocxRun.PLAIN;
    private boolean inText;
    private boolean spaceKept;
    private int pictures;
    private int picturesBefore;

    DocxBody(WordFlow flow, DocxNumbering numbering, DocxStyles styles) {
        this.flow = flow;
        this.numbering = numbering;
        this.styles = styles;
    }

    @Override
    public void start(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (Namespaces.isWord(xml.getNamespaceURI())) {
            startOfWord(name, part, xml);
            return;
        }
        switch (name) {
            case "t" -> inText = spaceKept = Namespaces.isMath(xml.getNamespaceURI());
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> startAlternative(part);
            case "pic", "imagedata", "chart", "relIds" -> picture();
            default -> {}
        }
    }

    private void startOfWord(String name, PartReading part, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "t" -> {
                inText = isShown();
                spaceKept = "preserve".equals(PartReading.attribute(xml, "space"));
            }
            case "rPr" -> run = DocxRun.read(part, xml, styles);
            case "p" -> {
                marksDeleted.push(false);
                flow.beginParagraph();
            }
            case "pPr" -> paragraphProperties(part, xml);
            case "r" -> run = DocxRun.PLAIN;
            case "tab", "ptab" -> shown('\t');
            case "br", "cr" -> shown('\n');
            case "noBreakHyphen" -> shown('-');
            case "sym" -> shown(WordSymbol.of(PartReading.attribute(xml, "font"), PartReading.attribute(xml, "char")));
            case "fldChar" -> {
                field(PartReading.attribute(xml, "fldCharType"));
                flow.append(run.hidden() ? "" : DocxControls.chosen(part, xml));
            }
            case "drawing", "pict" -> unsaid();
            case "object" -> picturesBefore = pictures;
            case "sdt" -> controls.begin();
            case "sdtPr" -> controls.properties(part, xml);
            case "tbl" -> flow.beginTable();
            case "tr" -> {
                rowsKept.push(true);
                flow.beginRow();
            }
            case "trPr" -> rowProperties(part, xml);
            case "tc" -> {
                cells.push(DocxCell.PLAIN);
                flow.beginCell();
            }
            case "tcPr" -> {
                cells.poll();
                cells.push(DocxCell.read(part, xml));
            }
            case "txbxContent" -> flow.beginBox();
            case "del",
                    "moveFrom",
                    "rt",
                    "tblPr",
                    "tblPrEx",
                    "tblGrid",
                    "sectPr",
                    "sdtEndPr",
                    "customXmlPr",
                    "smartTagPr" -> part.skip();
            default -> {}
        }
    }

    @Override
    public void characters(XMLStreamReader xml) {
        if (!inText) {
            return;
        }
        if (run.raised()) {
            flow.append(NoteMark.raised(xml.getText().strip()));
        } else if (spaceKept) {
            flow.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else {
            flow.append(xml.getText().strip());
        }
    }

    @Override
    public void end(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!Namespaces.isWord(xml.getNamespaceURI())) {
            if (name.equals("AlternateContent")) {
                alternatives.poll();
            }
            inText = false;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "r" -> run = DocxRun.PLAIN;
            case "p" -> flow.endParagraph(Boolean.TRUE.equals(marksDeleted.poll()));
            case "object" -> {
                if (pictures == picturesBefore) {
                    picture();
                }
            }
            case "tc" -> {
                DocxCell cell = cells.isEmpty() ? DocxCell.PLAIN : cells.pop();
                flow.endCell(cell.columns(), cell.across(), cell.down());
            }
            case "tr" -> flow.endRow(!Boolean.FALSE.equals(rowsKept.poll()));
            case "tbl" -> flow.endTable();
            case "txbxContent" -> flow.endBox();
            case "sdt" -> controls.end();
            default -> {}
        }
    }

    /** Of several ways to say the same, the first: word processors write the richest before the others. */
    private void startAlternative(PartReading part) throws XMLStreamException {
        if (Boolean.TRUE.equals(alternatives.poll())) {
            part.skip();
        }
        alternatives.push(true);
    }

    private void paragraphProperties(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        Integer list = null;
        Integer level = null;
        boolean deleted = false;
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "pStyle" -> style = PartReading.attribute(xml, "val");
                case "numId" -> list = PartReading.number(xml, "val", 0);
                case "ilvl" -> level = PartReading.number(xml, "val", 0);
                case "del", "moveFrom" -> deleted = true;
                case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> part.skip();
                default -> {}
            }
        }
        String label = numbering.next(style, new NumberReference(list, level));
        if (label != null) {
            flow.number(label);
        }
        if (deleted) {
            marksDeleted.poll();
            marksDeleted.push(true);
        }
    }

    private void rowProperties(PartReading part, XMLStreamReader xml) throws XMLStreamException {
        int outer = part.depth();
        while (part.nextWithin(outer)) {
            switch (xml.getLocalName()) {
                case "gridBefore" -> flow.skipColumns(PartReading.number(xml, "val", 0));
                case "del", "hidden" -> {
                    if (PartReading.isOn(xml)) {
                        rowsKept.poll();
                        rowsKept.push(false);
                    }
                }
                case "trPrChange" -> part.skip();
                default -> {}
            }
        }
    }

    private void field(@Nullable String type) {
        switch (String.valueOf(type)) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> {
                if (fields.end()) {
                    unsaid();
                }
            }
            default -> {}
        }
    }

    private void picture() {
        pictures++;
        if (!run.hidden()) {
            flow.picture();
        }
    }

    /** Something is shown here that is not text, as far as it is known. */
    private void unsaid() {
        if (!run.hidden()) {
            flow.unsaid();
        }
    }

    private void shown(char c) {
        if (isShown()) {
            flow.append(c);
        }
    }

    private boolean isShown() {
        return !run.hidden() && !fields.hides() && !controls.ask();
    }
}
