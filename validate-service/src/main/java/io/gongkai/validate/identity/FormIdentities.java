package io.gongkai.validate.identity;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The identities of both forms: 7 column balances, 7 sums of results, 23 (2019) or 25 (2021) sums of a row, and the 3 sums of
 * the disputes table.
 */
public final class FormIdentities {
    public static final String COLUMN_BALANCE = "requests-column-balance";
    public static final String RESULTS_SUM = "requests-results-sum";
    public static final String ROW_SUM = "requests-row-sum";
    public static final String DISPUTES_SUM = "disputes-sum";

    private static final String RECEIVED = "requests.received";
    private static final String CARRIED_IN = "requests.carriedIn";
    private static final String TOTAL = "requests.total";
    private static final String CARRIED_OUT = "requests.carriedOut";
    private static final Map<Form, Map<TableKind, List<LinearIdentity>>> IDENTITIES = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            Layout layout = Layout.of(form);
            IDENTITIES.put(
                    form,
                    Map.of(
                            TableKind.DISCLOSURE, List.of(),
                            TableKind.REQUESTS, requests(layout),
                            TableKind.DISPUTES, disputes(layout)));
        }
    }

    private FormIdentities() {}

    /** The identities of one table of a form, in the order of the form. */
    public static List<LinearIdentity> of(Form form, TableKind table) {
        return Objects.requireNonNull(
                Objects.requireNonNull(IDENTITIES.get(form)).get(table));
    }

    private static List<LinearIdentity> requests(Layout layout) {
        List<LinearIdentity> identities = new ArrayList<>();
        List<FormCell> columns = cellsOf(layout, TableKind.REQUESTS, RECEIVED);
        List<String> results = layout.rows(TableKind.REQUESTS).stream()
                .filter(row ->
                        !List.of(RECEIVED, CARRIED_IN, TOTAL, CARRIED_OUT).contains(row))
                .toList();
        columns.forEach(column -> identities.add(columnBalance(column)));
        columns.forEach(column -> identities.add(resultsSum(column, results)));
        for (String row : layout.rows(TableKind.REQUESTS)) {
            identities.add(totalLast(ROW_SUM, cellsOf(layout, TableKind.REQUESTS, row), "Row"));
        }
        return List.copyOf(identities);
    }

    /** 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和 (the corner note of the form). */
    private static LinearIdentity columnBalance(FormCell column) {
        String name = "." + column.column();
        return new LinearIdentity(
                COLUMN_BALANCE,
                TableKind.REQUESTS,
                new Message(
                        "“" + column.columnLabel() + "”列，第一项（新收）加第二项（上年结转）",
                        "Column \"" + column.columnLabel() + "\", received plus carried in"),
                List.of(RECEIVED + name, CARRIED_IN + name),
                List.of(TOTAL + name, CARRIED_OUT + name),
                new Message("第三项（办理结果总计）加第四项（结转下年度）", "settled plus carried out"));
    }

    private static LinearIdentity resultsSum(FormCell column, List<String> results) {
        String name = "." + column.column();
        return new LinearIdentity(
                RESULTS_SUM,
                TableKind.REQUESTS,
                new Message(
                        "“" + column.columnLabel() + "”列，三（一）至（六）各项办理结果",
                        "Column \"" + column.columnLabel() + "\", all results under 三（一） to （六）"),
                results.stream().map(row -> row + name).toList(),
                List.of(TOTAL + name),
                new Message("三（七）总计", "the total 三（七）"));
    }

    private static List<LinearIdentity> disputes(Layout layout) {
        return layout.rows(TableKind.DISPUTES).stream()
                .map(block -> totalLast(DISPUTES_SUM, cellsOf(layout, TableKind.DISPUTES, block), "Block"))
                .toList();
    }

    /** A row or block whose last cell is the 总计 of those before it. */
    private static LinearIdentity totalLast(String rule, List<FormCell> cells, String what) {
        FormCell total = cells.getLast();
        return new LinearIdentity(
                rule,
                total.table(),
                new Message("“" + total.rowLabel() + "”", what + " \"" + total.rowLabel() + "\""),
                cells.stream().limit(cells.size() - 1L).map(FormCell::address).toList(),
                List.of(total.address()),
                new Message("总计", "the total"));
    }

    private static List<FormCell> cellsOf(Layout layout, TableKind table, String row) {
        return layout.table(table).stream()
                .filter(cell -> cell.row().equals(row))
                .toList();
    }
}
