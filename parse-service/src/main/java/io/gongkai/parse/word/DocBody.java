package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.figure.NoteMark;
import java.util.BitSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The text of a .doc: paragraphs and tables, the texts of boxes behind all else. See [MS-DOC] 2.4 for what characters mean. */
final class DocBody {
    private static final char PICTURE = 1;
    private static final char ANCHOR = 8;
    private static final char CELL_END = 7;
    private static final int SUPERSCRIPT = 1;

    private final HWPFDocument document;
    private final WordFlow flow;
    private final ReadingLimits limits;
    private final DocNumbering numbering;
    private BitSet codes = new BitSet();
    private int codesFrom;

    DocBody(HWPFDocument document, WordFlow flow, ReadingLimits limits) {
        this.document = document;
        this.flow = flow;
        this.limits = limits;
        this.numbering = new DocNumbering(document.getListTables());
    }

    void read() {
        readStory(document.getRange());
        readStory(document.getMainTextboxRange());
    }

    private void readStory(Range range) {
        if (range.getEndOffset() > range.getStartOffset()) {
            codes = DocFields.codes(range.text());
            codesFrom = range.getStartOffset();
            read(range, 0);
        }
    }

    private void read(Range range, int level) {
        if (level > limits.depth()) {
            throw new LimitExceededException("nested tables", limits.depth());
        }
        int at = 0;
        int paragraphs = range.numParagraphs();
        while (at < paragraphs) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                read(table);
                at += Math.max(1, table.numParagraphs());
            } else {
                read(paragraph);
                at++;
            }
        }
    }

    private void read(Table table) {
        TableEdges edges = edges(table);
        flow.beginTable();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            flow.beginRow();
            int column = 0;
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                int from = Math.max(column, edges.column(cell.getLeftEdge()));
                int to = Math.max(from + 1, edges.column(cell.getLeftEdge() + cell.getWidth()));
                flow.skipColumns(from - column);
                flow.beginCell();
                read(cell, table.getTableLevel());
                flow.endCell(to - from, across(cell), down(cell));
                column = to;
            }
            flow.endRow(true);
        }
        flow.endTable();
    }

    private static TableEdges edges(Table table) {
        TreeSet<Integer> drawn = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                drawn.add(cell.getLeftEdge());
                drawn.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        return new TableEdges(drawn);
    }

    private void read(Paragraph paragraph) {
        flow.beginParagraph();
        String label = numbering.next(paragraph);
        if (label != null) {
            flow.number(label);
        }
        boolean markDeleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            markDeleted = run.isMarkedDeleted();
            if (!markDeleted && !run.isVanished() && !run.isStrikeThrough() && !run.isDoubleStrikeThrough()) {
                read(run);
            }
        }
        flow.endParagraph(markDeleted && !paragraph.isInTable());
    }

    private void read(CharacterRun run) {
        if (run.isSymbol()) {
            flow.append(WordSymbol.of(
                    run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName(),
                    Integer.toHexString(run.getSymbolCharacter())));
            return;
        }
        String text = run.getSubSuperScriptIndex() == SUPERSCRIPT ? NoteMark.raised(run.text()) : run.text();
        int from = run.getStartOffset() - codesFrom;
        for (int i = 0; i < text.length(); i++) {
            if (!codes.get(Math.max(0, from + i))) {
                read(text.charAt(i), run, run.getStartOffset() + i);
            } else if (text.charAt(i) == DocFields.END) {
                flow.unsaid(); // a field without a result
            }
        }
    }

    private void read(char c, CharacterRun run, int offset) {
        switch (c) {
            case '\t' -> flow.tab();
            case 0x0B, 0x0C, 0x0E -> flow.lineBreak();
            case 0x1E -> flow.append('-');
            case '\r', CELL_END, 0x1F -> {}
            case PICTURE -> {
                if (run.isSpecialCharacter() && !run.isOle2()) {
                    flow.picture();
                } else {
                    flow.unsaid();
                }
            }
            case ANCHOR -> {
                if (isPicture(offset)) {
                    flow.picture();
                } else {
                    flow.unsaid();
                }
            }
            default -> {
                if (c >= ' ') {
                    flow.append(c);
                }
            }
        }
    }

    private boolean isPicture(int offset) {
        var drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
        return drawing != null && drawing.getPictureData() != null;
    }

    private static Merge across(TableCell cell) {
        return cell.isFirstMerged() ? Merge.FIRST : cell.isMerged() ? Merge.NEXT : Merge.NONE;
    }

    private static Merge down(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.FIRST;
        }
        return cell.isVerticallyMerged() ? Merge.NEXT : Merge.NONE;
    }
}
