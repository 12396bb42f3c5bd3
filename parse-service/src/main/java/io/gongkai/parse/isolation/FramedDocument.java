package io.gongkai.parse.isolation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document between worker and parent. */
final class FramedDocument {
    private FramedDocument() {}

    static void write(DataOutputStream out, Document document) throws IOException {
        Framing.write(out, document.text());
        writeLines(out, document.lines());
        out.writeInt(document.pictured().size());
        for (int page : document.pictured()) {
            out.writeInt(page);
        }
    }

    static Document read(DataInputStream in) throws IOException {
        String text = Framing.text(in);
        List<Line> lines = lines(in);
        Set<Integer> pictured = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            pictured.add(in.readInt());
        }
        return new Document(text, lines, Set.copyOf(pictured));
    }

    static void writeLines(DataOutputStream out, List<Line> lines) throws IOException {
        out.writeInt(lines.size());
        for (Line line : lines) {
            Framing.write(out, line.table());
            write(out, line.source());
            out.writeInt(line.cells().size());
            for (Cell cell : line.cells()) {
                Framing.write(out, cell.text());
                out.writeInt(cell.column());
                out.writeInt(cell.columnSpan());
                out.writeInt(cell.rowSpan());
                write(out, cell.source());
            }
        }
    }

    static List<Line> lines(DataInputStream in) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Integer table = Framing.number(in);
            SourcePosition source = position(in);
            List<Cell> cells = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                cells.add(new Cell(Framing.text(in), in.readInt(), in.readInt(), in.readInt(), position(in)));
            }
            lines.add(new Line(List.copyOf(cells), table, source));
        }
        return List.copyOf(lines);
    }

    private static void write(DataOutputStream out, SourcePosition source) throws IOException {
        Framing.write(out, source.page());
        Framing.write(out, source.line());
        Framing.write(out, source.offset());
        Framing.write(out, source.length());
        CellPosition cell = source.cell();
        out.writeBoolean(cell != null);
        if (cell != null) {
            out.writeInt(cell.table());
            out.writeInt(cell.row());
            out.writeInt(cell.column());
        }
    }

    private static SourcePosition position(DataInputStream in) throws IOException {
        Integer page = Framing.number(in);
        Integer line = Framing.number(in);
        Integer offset = Framing.number(in);
        Integer length = Framing.number(in);
        CellPosition cell = in.readBoolean() ? new CellPosition(in.readInt(), in.readInt(), in.readInt()) : null;
        return new SourcePosition(page, line, offset, length, cell);
    }
}
