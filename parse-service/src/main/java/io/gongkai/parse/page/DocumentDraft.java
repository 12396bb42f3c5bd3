package io.gongkai.parse.page;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.page.content.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of all pages down as one text, and remembers where each line and cell of it stands. */
final class DocumentDraft {
    /** As much white space as two Chinese characters take up. */
    private static final String INDENT = "    ";

    private final ReadingLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int number = 1;
    private int cells;

    DocumentDraft(ReadingLimits limits) {
        this.limits = limits;
    }

    Document document(Set<Integer> pictured) {
        return new Document(text.toString(), List.copyOf(lines), Set.copyOf(pictured));
    }

    void add(Block.Text block, int page) {
        SourcePosition start = here(page);
        List<Cell> printed = new ArrayList<>();
        for (String piece : block.cells()) {
            text.append(printed.isEmpty() ? "" : "\t");
            String words = printed.isEmpty() && block.indented() ? INDENT + piece : piece;
            printed.add(cell(words, printed.size(), 1, 1, page, null));
        }
        end(printed, null, start, page);
    }

    void addPicture(int page) {
        SourcePosition start = here(page);
        end(List.of(cell("\uFFFC", 0, 1, 1, page, null)), null, start, page);
    }

    /**
     * Adds a row of a table.
     *
     * @param table which table of the document, from 1; null where no rulings show its cells, so that a blank may be a figure
     *     that stands elsewhere
     * @param row which row of it, from 1
     */
    void add(Block.TableRow block, @Nullable Integer table, int row, int page) {
        SourcePosition start = here(page);
        List<Cell> printed = new ArrayList<>();
        for (Block.TableCell cell : block.cells()) {
            text.append(printed.isEmpty() ? "" : "\t");
            CellPosition at = table == null ? null : new CellPosition(table, row, cell.column() + 1);
            printed.add(cell(cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan(), page, at));
        }
        end(printed, table, start, page);
    }

    private Cell cell(String words, int column, int columns, int rows, int page, @Nullable CellPosition at) {
        cells++;
        limits.check(lines.size(), cells);
        SourcePosition source = new SourcePosition(page, number, text.length(), words.length(), at);
        text.append(words);
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
            number++;
        }
        return new Cell(words, column, columns, rows, source);
    }

    private SourcePosition here(int page) {
        return new SourcePosition(page, number, text.length(), 0, null);
    }

    private void end(List<Cell> printed, @Nullable Integer table, SourcePosition start, int page) {
        int from = start.offset() == null ? 0 : start.offset();
        SourcePosition source = new SourcePosition(page, start.line(), from, text.length() - from, null);
        lines.add(new Line(List.copyOf(printed), table, source));
        limits.check(lines.size(), cells);
        text.append('\n');
        number++;
    }
}
