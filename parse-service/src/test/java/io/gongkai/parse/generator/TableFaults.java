package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What befalls tables. */
final class TableFaults {
    private TableFaults() {}

    static Manuscript shiftedColumns(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> {
            if (table.kind() != TableKind.REQUESTS || table.rows().size() <= table.header() + 6) {
                return table;
            }
            int cut = table.header() + 4 + random.nextInt(table.rows().size() - table.header() - 6);
            List<List<PrintedCell>> rows = new ArrayList<>(table.rows().subList(0, cut));
            for (List<PrintedCell> row : table.rows().subList(cut, table.rows().size())) {
                List<PrintedCell> shifted = new ArrayList<>(row);
                int labels = (int) row.stream().filter(cell -> !cell.isFigure()).count();
                shifted.add(random.nextBoolean() ? labels : shifted.size(), PrintedCell.empty());
                rows.add(shifted);
            }
            return table.with(rows);
        });
    }

    static Manuscript narrowedPage(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> {
            if (table.kind() != TableKind.REQUESTS || table.rows().size() <= table.header() + 6) {
                return table;
            }
            int cut = table.header() + 4 + random.nextInt(table.rows().size() - table.header() - 6);
            List<List<PrintedCell>> rows =
                    new ArrayList<>(table.cut(0, cut, false).rows());
            for (List<@Nullable PrintedCell> row :
                    table.grid().subList(cut, table.rows().size())) {
                rows.add(narrowed(row));
            }
            return table.with(rows);
        });
    }

    /** The row with a cell in each place but the first that prints nothing, or its first label; filled up at its end. */
    private static List<PrintedCell> narrowed(List<@Nullable PrintedCell> places) {
        List<PrintedCell> row = new ArrayList<>();
        for (PrintedCell cell : places) {
            row.add(
                    cell == null
                            ? PrintedCell.empty()
                            : new PrintedCell(cell.text(), 1, 1, cell.address(), cell.truth()));
        }
        int empty = row.indexOf(PrintedCell.empty());
        row.remove(empty < 0 || empty > firstFigure(row) ? 0 : empty);
        row.add(PrintedCell.empty());
        return row;
    }

    static Manuscript gluedLabels(Manuscript manuscript, Random random) {
        return inRows(manuscript, random, 5, row -> {
            int at = firstFigure(row);
            if (at < 1 || row.get(at).text().isEmpty() || row.get(at).columns() > 1) {
                return row;
            }
            List<PrintedCell> glued = new ArrayList<>(row);
            PrintedCell figure = glued.remove(at);
            PrintedCell label = glued.get(at - 1);
            glued.set(
                    at - 1,
                    new PrintedCell(
                            label.text() + figure.text(),
                            label.columns(),
                            label.rows(),
                            figure.address(),
                            figure.truth()));
            return glued;
        });
    }

    static Manuscript strayDigits(Manuscript manuscript, Random random) {
        return inRows(manuscript, random, 6, row -> {
            int at = firstFigure(row);
            List<PrintedCell> stray = new ArrayList<>(row);
            if (at > 0) {
                PrintedCell label = row.get(at - 1);
                stray.set(at - 1, label.printing(label.text() + random.nextInt(3)));
            }
            return stray;
        });
    }

    static Manuscript spacedLabels(Manuscript manuscript, Random random) {
        int every = 2 + random.nextInt(4);
        return manuscript.mapping(table -> table.map(cell -> {
            if (cell.isFigure() || cell.text().length() < 3 || random.nextBoolean()) {
                return cell;
            }
            StringBuilder spaced = new StringBuilder();
            for (int i = 0; i < cell.text().length(); i++) {
                boolean breaks = i > 0 && i % every == 0 && cell.text().charAt(i - 1) != '.';
                spaced.append(breaks ? " " : "").append(cell.text().charAt(i));
            }
            return cell.printing(spaced.toString());
        }));
    }

    static Manuscript lostCells(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> {
            if (table.kind() == TableKind.DISCLOSURE) {
                return table;
            }
            List<List<PrintedCell>> rows = new ArrayList<>(table.rows());
            int hit = table.header() + random.nextInt(rows.size() - table.header());
            int from = table.kind() == TableKind.DISPUTES ? 0 : firstFigure(rows.get(hit)) + random.nextInt(3);
            int to = Math.min(from + 5, rows.get(hit).size());
            List<PrintedCell> row = new ArrayList<>(rows.get(hit));
            for (int c = Math.max(0, from); c < to; c++) {
                row.set(c, row.get(c).lost());
            }
            rows.set(hit, row);
            return table.with(rows);
        });
    }

    static Manuscript picture(Manuscript manuscript, Random random) {
        TableKind lost = List.of(TableKind.DISCLOSURE, TableKind.REQUESTS, TableKind.DISPUTES)
                .get(random.nextInt(3));
        return manuscript.replacing(block -> block instanceof Block.Table(var table) && table.kind() == lost
                ? List.of(new Block.Picture(table))
                : List.of(block));
    }

    static Manuscript cutTables(Manuscript manuscript, Random random) {
        return cut(manuscript, random, Header.NONE);
    }

    static Manuscript repeatedHeaders(Manuscript manuscript, Random random) {
        return cut(manuscript, random, Header.REPEATED);
    }

    static Manuscript inventedHeaders(Manuscript manuscript, Random random) {
        return cut(manuscript, random, Header.INVENTED);
    }

    private enum Header {
        NONE,
        REPEATED,
        INVENTED
    }

    private static Manuscript cut(Manuscript manuscript, Random random, Header header) {
        String mark =
                random.nextBoolean() ? "- " + (2 + random.nextInt(8)) + " -" : "— " + (2 + random.nextInt(8)) + " —";
        return manuscript.replacing(block -> {
            if (!(block instanceof Block.Table(var table))
                    || table.kind() != TableKind.REQUESTS
                    || table.rows().size() <= table.header() + 4) {
                return List.of(block);
            }
            int cut = table.header() + 2 + random.nextInt(table.rows().size() - table.header() - 4);
            PrintedTable behind = table.cut(cut, table.rows().size(), random.nextBoolean());
            List<List<PrintedCell>> rows = new ArrayList<>();
            if (header == Header.REPEATED) {
                rows.addAll(table.rows().subList(0, table.header()));
            }
            if (header == Header.INVENTED) {
                List<PrintedCell> invented = new ArrayList<>();
                for (int c = 1; c <= table.columns(); c++) {
                    invented.add(PrintedCell.label("列" + c, 1, 1));
                }
                rows.add(invented);
            }
            rows.addAll(behind.rows());
            int headed = header == Header.REPEATED ? table.header() : 0;
            return List.of(
                    new Block.Table(table.cut(0, cut, false)),
                    new Block.Junk(mark),
                    new Block.Table(new PrintedTable(table.kind(), table.columns(), headed, rows)));
        });
    }

    static Manuscript misreadLabels(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> table.map(cell -> {
            if (cell.isFigure() || cell.text().length() < 8 || random.nextInt(3) > 0) {
                return cell;
            }
            int at = 2 + random.nextInt(cell.text().length() - 2);
            return cell.printing(
                    cell.text().substring(0, at) + "曰" + cell.text().substring(at + 1));
        }));
    }

    static Manuscript annotatedCells(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> table.map(cell -> {
            String text = cell.text();
            if (!cell.isWhole() || random.nextInt(5) > 0) {
                return cell;
            }
            return cell.printing(
                    switch (random.nextInt(4)) {
                        case 0 -> text + (table.kind() == TableKind.DISCLOSURE ? "件" : "");
                        case 1 ->
                            text.chars()
                                    .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                                    .collect(Collectors.joining());
                        case 2 ->
                            text.length() > 3
                                    ? text.substring(0, text.length() - 3) + "," + text.substring(text.length() - 3)
                                    : text;
                        default ->
                            Integer.parseInt(text) > 1 && table.kind() == TableKind.DISCLOSURE
                                    ? text + "（其中修订1件）"
                                    : text;
                    });
        }));
    }

    private interface RowChange {
        List<PrintedCell> apply(List<PrintedCell> row);
    }

    /** Changes one row of the table of requests in so many. */
    private static Manuscript inRows(Manuscript manuscript, Random random, int oneIn, RowChange change) {
        return manuscript.mapping(table -> table.kind() != TableKind.REQUESTS
                ? table
                : table.with(table.rows().stream()
                        .map(row -> firstFigure(row) < 0 || random.nextInt(oneIn) > 0 ? row : change.apply(row))
                        .toList()));
    }

    private static int firstFigure(List<PrintedCell> row) {
        for (int c = 0; c < row.size(); c++) {
            if (row.get(c).isFigure()) {
                return c;
            }
        }
        return -1;
    }
}
