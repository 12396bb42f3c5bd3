package io.gongkai.parse.table;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ways in which extractors and portals put out the three tables, faults included. */
enum GeneratedLayout {
    /** Cells between tabs; rows with fewer label columns are padded behind. */
    TABS {
        @Override
        String requests(GeneratedForm form, Random random) {
            return tabs(form, random, Integer.MAX_VALUE);
        }
    },
    /** The same, cut by a page: behind the cut the table has one column more, and the blank moves. */
    TABS_CUT_AND_SHIFTED {
        @Override
        String requests(GeneratedForm form, Random random) {
            return tabs(form, random, 4 + random.nextInt(15));
        }
    },
    /** A tab and one cell on each line, rows parted by empty lines. */
    CELL_PER_LINE {
        @Override
        String requests(GeneratedForm form, Random random) {
            return lines(form, random, "\t", "\n", false);
        }

        @Override
        String row(List<String> cells) {
            return "\t" + String.join("\n\t", cells) + "\n\n";
        }
    },
    /** The same, with the first digit glued to some labels. */
    CELL_PER_LINE_GLUED {
        @Override
        String requests(GeneratedForm form, Random random) {
            return lines(form, random, "\t", "\n", true);
        }

        @Override
        String row(List<String> cells) {
            return "\t" + String.join("\n\t", cells) + "\n\n";
        }
    },
    /** One cell on each line, and nothing else. */
    BARE_LINES {
        @Override
        String requests(GeneratedForm form, Random random) {
            return lines(form, random, "", "", false);
        }

        @Override
        String row(List<String> cells) {
            return String.join("\n", cells) + "\n";
        }

        @Override
        boolean showsBlanks() {
            return false;
        }
    },
    /** Words and numbers between spaces, pages marked. */
    SPACES {
        @Override
        String requests(GeneratedForm form, Random random) {
            StringBuilder text = new StringBuilder(HEADER_IN_SPACES);
            String group = "";
            for (FormRow row : rows(form)) {
                String over = GeneratedForm.group(row);
                text.append(over.isEmpty() || over.equals(group) ? "" : over + " ")
                        .append(GeneratedForm.label(row));
                text.append(' ').append(String.join(" ", form.cells(row))).append('\n');
                text.append(random.nextInt(12) == 0 ? "- 4 -\n\n" : "");
                group = over;
            }
            return text.toString();
        }

        @Override
        String row(List<String> cells) {
            return String.join(" ", cells) + "\n";
        }

        @Override
        boolean showsBlanks() {
            return false;
        }
    },
    /** The same; labels break over lines with the numbers in their middle, or follow them, and upright labels lie between. */
    SPACES_WITH_BROKEN_LABELS {
        @Override
        String requests(GeneratedForm form, Random random) {
            StringBuilder text = new StringBuilder(HEADER_IN_SPACES);
            String upright = "三、本年度办理结果";
            int letter = 0;
            for (FormRow row : rows(form)) {
                String label = GeneratedForm.label(row);
                String figures = String.join(" ", form.cells(row));
                String beside =
                        letter < upright.length() && random.nextInt(2) == 0 ? upright.charAt(letter++) + " " : "";
                int cut = Math.max(2, label.length() / 2);
                switch (label.length() > 6 ? random.nextInt(4) : 3) {
                    case 0 ->
                        text.append(label, 0, cut)
                                .append('\n')
                                .append(figures)
                                .append('\n')
                                .append(label.substring(cut));
                    case 1 -> text.append(figures).append('\n').append(beside).append(label);
                    case 2 ->
                        text.append(label, 0, cut)
                                .append('\n')
                                .append(label.substring(cut))
                                .append(' ')
                                .append(figures);
                    default -> text.append(beside).append(label).append(' ').append(figures);
                }
                text.append('\n');
            }
            return text.toString();
        }

        @Override
        String row(List<String> cells) {
            return String.join(" ", cells) + "\n";
        }

        @Override
        boolean showsBlanks() {
            return false;
        }
    },
    /** Markdown, every row a table of its own, labels of some rows thrown out before it. */
    PIPES_WITH_LOST_LABELS {
        @Override
        String requests(GeneratedForm form, Random random) {
            StringBuilder text = new StringBuilder("申请人情况\n自然人总计\n商业企科研机社会公法律服\n其他\n");
            boolean lost = false;
            for (FormRow row : rows(form)) {
                lost = !lost && random.nextInt(5) == 0;
                String label = GeneratedForm.label(row);
                text.append(lost ? label + "\n| " : "| " + label + " | ");
                text.append(String.join(" | ", form.cells(row))).append(" |\n|---|---|---|\n");
            }
            return text.toString();
        }

        @Override
        String row(List<String> cells) {
            return "| " + String.join(" | ", cells) + " |\n|---|---|\n";
        }
    },
    /** One label column, some letters misread. */
    TABS_WITH_MISREAD_LABELS {
        @Override
        String requests(GeneratedForm form, Random random) {
            StringBuilder text = new StringBuilder("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");
            for (FormRow row : rows(form)) {
                text.append(misread(GeneratedForm.group(row) + GeneratedForm.label(row), random));
                text.append('\t').append(String.join("\t", form.cells(row))).append('\n');
            }
            return text.toString();
        }
    },
    /** A marked-up table with cells over several rows and columns. */
    HTML {
        @Override
        String requests(GeneratedForm form, Random random) {
            return "<table>" + HTML_HEADER + htmlRows(form, rows(form)) + "</table>";
        }

        @Override
        String row(List<String> cells) {
            return htmlRow(cells);
        }

        @Override
        String report(GeneratedForm form, Random random) {
            return html(super.report(form, random));
        }
    },
    /** The same, cut in two tables, the header repeated. */
    HTML_CUT {
        @Override
        String requests(GeneratedForm form, Random random) {
            List<FormRow> rows = rows(form);
            int cut = 3 + random.nextInt(rows.size() - 5);
            return "<table>" + HTML_HEADER + htmlRows(form, rows.subList(0, cut)) + "</table><p>- 3 -</p><table>"
                    + HTML_HEADER + htmlRows(form, rows.subList(cut, rows.size())) + "</table>";
        }

        @Override
        String row(List<String> cells) {
            return htmlRow(cells);
        }

        @Override
        String report(GeneratedForm form, Random random) {
            return html(super.report(form, random));
        }
    };

    private static final String HEADER_IN_SPACES = """
            申请人情况
            （本列数据的勾稽关系为：第一项加第二项之和， 法人或其他组织
            等于第三项加第四项之和）
            自然人 总计
            商业企 科研机 社会公益 法律服务
            其他
            业 构 组织 机构
            """;
    private static final String HEADER_IN_TABS = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t申请人情况\t\t\t\t\t\t总计\t
            \t\t自然人\t法人或其他组织\t\t\t\t\t\t
            \t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t
            """;
    private static final String HTML_HEADER = "<tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>"
            + "<td colspan=7>申请人情况</td></tr><tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>"
            + "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>";

    /** The requests table in this layout. */
    abstract String requests(GeneratedForm form, Random random);

    /** A row of cells in this layout. */
    String row(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }

    /** Whether empty cells can be seen. */
    boolean showsBlanks() {
        return true;
    }

    /** A whole report in this layout. */
    String report(GeneratedForm form, Random random) {
        return "样例区人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n这一年的工作照常进行，没有特别的事情。\n（一）主动公开。网站一共更新了 12 次。\n\n"
                + "二、主动公开政府信息情况\n"
                + disclosure(form)
                + "\n三、收到和处理政府信息公开申请情况\n"
                + requests(form, random)
                + "\n四、政府信息公开行政复议、行政诉讼情况\n"
                + disputes(form)
                + "\n五、存在的主要问题及改进情况\n人手不够，明年会增加一名同事。\n\n六、其他需要报告的事项\n没有别的事项。\n";
    }

    private String disclosure(GeneratedForm form) {
        StringBuilder text = new StringBuilder();
        String item = "";
        for (FormRow row : FormTable.of(form.form(), TableKind.DISCLOSURE).rows()) {
            FormCell first = row.cells().getFirst();
            String itemOfRow = first.rowLabel().substring(0, first.rowLabel().indexOf(' '));
            if (!itemOfRow.equals(item)) {
                text.append(row(List.of(itemOfRow)));
                List<String> header = new ArrayList<>(List.of("信息内容"));
                row.cells().forEach(cell -> header.add(cell.columnLabel()));
                text.append(row(header));
                item = itemOfRow;
            }
            List<String> cells = new ArrayList<>(List.of(GeneratedForm.label(row)));
            cells.addAll(form.cells(row));
            text.append(row(cells));
        }
        return table(text.toString());
    }

    private String disputes(GeneratedForm form) {
        List<String> outcomes = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (FormCell cell : FormTable.of(form.form(), TableKind.DISPUTES).cells()) {
            outcomes.add(cell.columnLabel());
            figures.add(form.printed().getOrDefault(cell.address(), ""));
        }
        return table(row(List.of("行政复议", "行政诉讼")) + row(List.of("未经复议直接起诉", "复议后起诉")) + row(outcomes) + row(figures));
    }

    private String table(String rows) {
        return rows.startsWith("<tr>") ? "<table>" + rows + "</table>" : rows;
    }

    private static List<FormRow> rows(GeneratedForm form) {
        return FormTable.of(form.form(), TableKind.REQUESTS).rows();
    }

    private static String tabs(GeneratedForm form, Random random, int cut) {
        StringBuilder text = new StringBuilder(HEADER_IN_TABS);
        String group = "";
        int number = 0;
        for (FormRow row : rows(form)) {
            boolean behind = number++ >= cut;
            if (number == cut + 1) {
                text.append('\n');
            }
            String over = GeneratedForm.group(row);
            String first = over.isEmpty() || over.equals(group) ? "" : over;
            group = over;
            List<String> cells = new ArrayList<>();
            if (over.isEmpty()) {
                cells.add(GeneratedForm.label(row));
                cells.add("");
            } else {
                cells.add("");
                cells.add(first);
                cells.add(GeneratedForm.label(row));
            }
            cells.addAll(form.cells(row));
            int width = behind ? 11 : 10;
            if (behind && random.nextBoolean() && cells.size() < width) {
                cells.add(over.isEmpty() ? 1 : 0, "");
            }
            while (cells.size() < width) {
                cells.add("");
            }
            text.append(String.join("\t", cells)).append('\n');
        }
        return text.toString();
    }

    private static String lines(GeneratedForm form, Random random, String before, String between, boolean glue) {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (FormRow row : rows(form)) {
            List<String> cells = new ArrayList<>();
            String over = GeneratedForm.group(row);
            if (!over.isEmpty()) {
                if (!before.isEmpty()) {
                    cells.add("");
                }
                if (!over.equals(group) || !before.isEmpty()) {
                    cells.add(over.equals(group) ? "" : over);
                }
            }
            group = over;
            String label = GeneratedForm.label(row);
            List<String> figures = new ArrayList<>(form.cells(row));
            boolean glued =
                    glue && random.nextInt(4) == 0 && !figures.getFirst().isEmpty();
            cells.add(glued ? label + figures.removeFirst() : label);
            cells.addAll(figures);
            text.append(before)
                    .append(String.join("\n" + before, cells))
                    .append('\n')
                    .append(between);
        }
        return text.toString();
    }

    private static String misread(String label, Random random) {
        if (label.length() < 8 || random.nextInt(3) > 0) {
            return label;
        }
        int at = random.nextInt(label.length());
        return label.substring(0, at) + "曰" + label.substring(at + 1);
    }

    private static String htmlRows(GeneratedForm form, List<FormRow> rows) {
        StringBuilder html = new StringBuilder();
        String group = "";
        for (int r = 0; r < rows.size(); r++) {
            FormRow row = rows.get(r);
            String over = GeneratedForm.group(row);
            html.append("<tr>");
            boolean outcome = GeneratedForm.label(row).startsWith("（") || !over.isEmpty();
            if (!outcome) {
                html.append("<td colspan=3>").append(GeneratedForm.label(row)).append("</td>");
            } else {
                if (r == 0 || !isOutcome(rows.get(r - 1))) {
                    int to = r;
                    while (to < rows.size() && isOutcome(rows.get(to))) {
                        to++;
                    }
                    html.append("<td rowspan=").append(to - r).append(">三、本年度办理结果</td>");
                }
                if (over.isEmpty()) {
                    html.append("<td colspan=2>")
                            .append(GeneratedForm.label(row))
                            .append("</td>");
                } else {
                    if (r == 0 || !over.equals(group)) {
                        int to = r;
                        while (to < rows.size()
                                && GeneratedForm.group(rows.get(to)).equals(over)) {
                            to++;
                        }
                        html.append("<td rowspan=")
                                .append(to - r)
                                .append('>')
                                .append(over)
                                .append("</td>");
                    }
                    html.append("<td>").append(GeneratedForm.label(row)).append("</td>");
                }
            }
            group = over;
            form.cells(row).forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        }
        return html.toString();
    }

    private static boolean isOutcome(FormRow row) {
        return GeneratedForm.label(row).startsWith("（")
                || !GeneratedForm.group(row).isEmpty();
    }

    private static String htmlRow(List<String> cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String html(String report) {
        StringBuilder html = new StringBuilder("<html><head><title>样例</title></head><body>");
        report.lines().forEach(line -> html.append(line.startsWith("<") ? line : "<p>" + line + "</p>"));
        return html.append("</body></html>").toString();
    }
}
