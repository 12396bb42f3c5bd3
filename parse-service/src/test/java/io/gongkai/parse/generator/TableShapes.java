package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How filers lay out the tables otherwise than the form has them. The figures keep their addresses. */
final class TableShapes {
    private static final List<String> KINDS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final int APPLICANTS = 7;
    private static final int OUTCOMES = 5;

    private TableShapes() {}

    /** A column of row numbers before all others; over labels that span rows it goes on counting. */
    static PrintedTable numbered(PrintedTable table, Random random) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        int number = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            List<PrintedCell> row = new ArrayList<>();
            boolean figures = table.rows().get(r).stream().anyMatch(PrintedCell::isFigure);
            if (figures) {
                row.add(PrintedCell.label(String.valueOf(++number), 1, 1));
            } else if (r >= table.header()) {
                row.add(
                        r == 0 || table.header() > 0
                                ? PrintedCell.empty()
                                : PrintedCell.label(r == 1 ? "序号" : "", 1, 1));
            } else if (r == 0) {
                row.add(PrintedCell.label("序号", 1, table.header()));
            }
            row.addAll(table.rows().get(r));
            rows.add(row);
        }
        return new PrintedTable(table.kind(), table.columns() + 1, table.header(), rows);
    }

    /** Columns that the form does not have: a sub-total of the organisations, a remark. */
    static PrintedTable withExtraColumns(PrintedTable table, Random random) {
        boolean sums = table.kind() == TableKind.REQUESTS && random.nextBoolean();
        boolean remarks = table.kind() != TableKind.DISPUTES && (!sums || random.nextBoolean());
        PrintedTable wider = sums ? withSubtotal(table) : table;
        return remarks
                ? withRemark(wider, random)
                : table.kind() == TableKind.DISPUTES ? withAllDisputes(wider) : wider;
    }

    private static PrintedTable withSubtotal(PrintedTable table) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<PrintedCell> printed = table.rows().get(r);
            List<PrintedCell> row = new ArrayList<>();
            for (PrintedCell cell : printed) {
                boolean over = r < 2 && cell.columns() > 3;
                row.add(over ? PrintedCell.label(cell.text(), cell.columns() + 1, cell.rows()) : cell);
                if (cell.isFigure() && cell.requiredAddress().endsWith(".otherOrganisation")) {
                    int sum = printed.stream()
                            .filter(PrintedCell::isFigure)
                            .filter(figure -> !figure.requiredAddress().endsWith(".total")
                                    && !figure.requiredAddress().endsWith(".naturalPerson")
                                    && !figure.text().isEmpty())
                            .mapToInt(figure -> Integer.parseInt(figure.text()))
                            .sum();
                    row.add(PrintedCell.label(String.valueOf(sum), 1, 1));
                }
            }
            if (r == 2) {
                row.add(PrintedCell.label("小计", 1, 1));
            }
            rows.add(row);
        }
        return new PrintedTable(table.kind(), table.columns() + 1, table.header(), rows);
    }

    private static PrintedTable withRemark(PrintedTable table, Random random) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<PrintedCell> row = new ArrayList<>(table.rows().get(r));
            boolean figures = row.stream().anyMatch(PrintedCell::isFigure);
            boolean named = row.getFirst().text().equals("信息内容");
            if (figures) {
                row.add(random.nextInt(8) == 0 ? PrintedCell.label("含上年", 1, 1) : PrintedCell.empty());
            } else if (table.header() == 0) {
                row.add(named ? PrintedCell.label("备注", 1, 1) : PrintedCell.empty());
            } else if (r == 0) {
                row.add(PrintedCell.label("备注", 1, table.header()));
            }
            rows.add(row);
        }
        return new PrintedTable(table.kind(), table.columns() + 1, table.header(), rows);
    }

    private static PrintedTable withAllDisputes(PrintedTable table) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<PrintedCell> row = new ArrayList<>(table.rows().get(r));
            if (r == 0) {
                row.add(PrintedCell.label("合计", 1, table.header()));
            } else if (r >= table.header()) {
                int sum = row.stream()
                        .filter(cell ->
                                cell.isFigure() && cell.requiredAddress().endsWith(".total"))
                        .filter(cell -> !cell.text().isEmpty())
                        .mapToInt(cell -> Integer.parseInt(cell.text()))
                        .sum();
                row.add(PrintedCell.label(String.valueOf(sum), 1, 1));
            }
            rows.add(row);
        }
        return new PrintedTable(table.kind(), table.columns() + 1, table.header(), rows);
    }

    /** The columns in another order: the total before its parts, the organisations mixed, the outcomes turned round. */
    static PrintedTable reordered(PrintedTable table, Random random) {
        return switch (table.kind()) {
            case DISCLOSURE -> table;
            case REQUESTS -> requestsReordered(table, random);
            case DISPUTES -> disputesReordered(table, random);
        };
    }

    private static PrintedTable requestsReordered(PrintedTable table, Random random) {
        List<Integer> organisations = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        if (random.nextBoolean()) {
            Collections.shuffle(organisations, random);
        }
        boolean totalFirst = random.nextInt(3) > 0;
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<PrintedCell> row = table.rows().get(r);
            List<PrintedCell> figures =
                    row.stream().filter(PrintedCell::isFigure).toList();
            List<PrintedCell> turned = new ArrayList<>();
            if (figures.size() == APPLICANTS) {
                row.stream().filter(cell -> !cell.isFigure()).forEach(turned::add);
                List<Integer> order = new ArrayList<>(List.of(0));
                order.addAll(organisations);
                order.add(totalFirst ? 0 : order.size(), 6);
                order.forEach(place -> turned.add(figures.get(place)));
            } else if (r == 1 && totalFirst) {
                turned.addAll(List.of(row.getLast(), row.get(0), row.get(1)));
            } else if (r == 2) {
                organisations.forEach(place -> turned.add(row.get(place - 1)));
            } else {
                turned.addAll(row);
            }
            rows.add(turned);
        }
        return table.with(rows);
    }

    private static PrintedTable disputesReordered(PrintedTable table, Random random) {
        List<Integer> outcomes = new ArrayList<>(List.of(4, 0, 1, 2, 3));
        if (random.nextBoolean()) {
            Collections.shuffle(outcomes, random);
        }
        List<List<PrintedCell>> rows = new ArrayList<>();
        for (List<PrintedCell> row : table.rows()) {
            List<PrintedCell> turned = new ArrayList<>(row);
            for (int from = 0; from + OUTCOMES <= row.size(); from += OUTCOMES) {
                for (int i = 0; i < OUTCOMES; i++) {
                    turned.set(from + i, row.get(from + outcomes.get(i)));
                }
            }
            rows.add(turned);
        }
        return table.with(rows);
    }

    /** Applicants as rows and items as columns; a row for each kind of dispute, or for each of its outcomes. */
    static PrintedTable transposed(PrintedTable table, Random random) {
        return switch (table.kind()) {
            case DISCLOSURE -> table;
            case REQUESTS -> requestsTransposed(table);
            case DISPUTES -> disputesTransposed(table, random.nextInt(3));
        };
    }

    private static PrintedTable requestsTransposed(PrintedTable table) {
        List<String> applicants = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        List<List<PrintedCell>> items = table.rows().stream()
                .filter(row -> row.stream().anyMatch(PrintedCell::isFigure))
                .toList();
        List<PrintedCell> header = new ArrayList<>(List.of(PrintedCell.label("申请人", 1, 1)));
        for (List<PrintedCell> item : items) {
            header.add(PrintedCell.label(
                    item.stream()
                            .filter(cell -> !cell.isFigure())
                            .reduce((first, last) -> last)
                            .map(PrintedCell::text)
                            .orElse(""),
                    1,
                    1));
        }
        List<List<PrintedCell>> rows = new ArrayList<>(List.of(header));
        for (int applicant = 0; applicant < APPLICANTS; applicant++) {
            List<PrintedCell> row = new ArrayList<>(List.of(PrintedCell.label(applicants.get(applicant), 1, 1)));
            for (List<PrintedCell> item : items) {
                List<PrintedCell> figures =
                        item.stream().filter(PrintedCell::isFigure).toList();
                row.add(figures.get(applicant));
            }
            rows.add(row);
        }
        return new PrintedTable(table.kind(), header.size(), 1, rows);
    }

    private static PrintedTable disputesTransposed(PrintedTable table, int style) {
        List<String> outcomes = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        List<PrintedCell> figures = table.rows().getLast();
        List<List<PrintedCell>> rows = new ArrayList<>();
        if (style == 0) {
            for (int i = 0; i < figures.size(); i++) {
                List<PrintedCell> row = new ArrayList<>();
                if (i % OUTCOMES == 0) {
                    row.add(PrintedCell.label(KINDS.get(i / OUTCOMES), 1, OUTCOMES));
                }
                row.addAll(List.of(PrintedCell.label(outcomes.get(i % OUTCOMES), 1, 1), figures.get(i)));
                rows.add(row);
            }
            return new PrintedTable(table.kind(), 3, 0, rows);
        }
        List<String> across = style == 1 ? outcomes : KINDS;
        List<String> down = style == 1 ? KINDS : outcomes;
        List<PrintedCell> header = new ArrayList<>(List.of(PrintedCell.label("类别", 1, 1)));
        across.forEach(name -> header.add(PrintedCell.label(name, 1, 1)));
        rows.add(header);
        for (int d = 0; d < down.size(); d++) {
            List<PrintedCell> row = new ArrayList<>(List.of(PrintedCell.label(down.get(d), 1, 1)));
            for (int a = 0; a < across.size(); a++) {
                row.add(figures.get(style == 1 ? d * OUTCOMES + a : a * OUTCOMES + d));
            }
            rows.add(row);
        }
        return new PrintedTable(table.kind(), header.size(), 1, rows);
    }
}
