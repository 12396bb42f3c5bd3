package io.gongkai.parse.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The columns of a table of a .doc, whose rows say no more than where the edges of their cells are, in twips (1/1440 inch). */
final class DocGrid {
    /** Edges that are one, drawn a millimetre apart at most by dragging them. */
    private static final int SAME = 57;

    private final List<Integer> edges;

    private DocGrid(List<Integer> edges) {
        this.edges = edges;
    }

    static DocGrid of(Table table) {
        TreeSet<Integer> drawn = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                drawn.add(cell.getLeftEdge());
                drawn.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : drawn) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME) {
                edges.add(edge);
            }
        }
        return new DocGrid(edges);
    }

    /** The column that begins at the edge. */
    int column(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
