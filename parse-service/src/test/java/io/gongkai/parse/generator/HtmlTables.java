package io.gongkai.parse.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How pages mark up their tables. Each method writes one table. */
final class HtmlTables {

    /** Writes one table. */
    interface Writing {
        String write(PrintedTable table, Random random);
    }

    private HtmlTables() {}

    /** As HTML has it, with something before and behind the text of every cell. */
    static Writing between(String open, String close) {
        return (table, random) -> table(
                table, text -> open + (text.isEmpty() && !open.isEmpty() ? "&nbsp;" : HtmlPage.escaped(text)) + close);
    }

    /** Cells of several paragraphs, and breaks within labels. */
    static String paragraphs(PrintedTable table, Random random) {
        return table(table, text -> {
            String shown = HtmlPage.escaped(text);
            if (text.length() > 5 && random.nextInt(2) == 0) {
                int cut = beforeNumber(
                        text,
                        text.startsWith("（")
                                ? 3 + random.nextInt(text.length() - 4)
                                : 2 + random.nextInt(text.length() - 3));
                shown = HtmlPage.escaped(text.substring(0, cut))
                        + List.of("<br>", "</p><p>", "<br/>\n").get(random.nextInt(3))
                        + HtmlPage.escaped(text.substring(cut));
            }
            return switch (random.nextInt(4)) {
                case 0 -> "<p>" + shown + "</p>";
                case 1 -> "<p>&nbsp;</p><p>" + shown + "</p>";
                case 2 -> "\n<p><span>" + shown + "</span></p>\n<p></p>\n";
                default -> "<p>" + shown + "<br></p>";
            };
        });
    }

    /** Not within a number, as no writer of a page breaks a line: 6.30 and 62 below each other are two numbers to any reader. */
    private static int beforeNumber(String text, int cut) {
        int before = cut;
        while (before > 0 && isOfNumber(text.charAt(before)) && isOfNumber(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    /** Every cell a table of its own, as editors for pages have made them. */
    static String nested(PrintedTable table, Random random) {
        return "<table width=\"100%\"><tbody><tr><td valign=top><table><tr><td>"
                + table(table, text -> "<table><tr><td>" + HtmlPage.escaped(text) + "</td></tr></table>")
                + "</td></tr></table></td></tr></tbody></table>";
    }

    /** Without table elements: rows and cells are blocks; empty blocks stand in covered places, or none do. */
    static String divs(PrintedTable table, Random random) {
        int style = random.nextInt(6);
        if (style == 5) {
            return grid(table);
        }
        StringBuilder html =
                new StringBuilder(style == 1 ? "<div style=\"display:table;width:100%\">" : "<div class=\"table\">");
        for (List<PrintedCell> row : table.rows()) {
            html.append(style == 1 ? "<div style=\"display: table-row\">" : "<div class=\"tr\">");
            for (PrintedCell cell : row) {
                String words = HtmlPage.escaped(cell.text());
                html.append(
                        switch (style) {
                            case 0 -> "<div class=\"td\">" + words + "</div>";
                            case 1 -> "<div style=\"display: table-cell\"><p>" + words + "</p></div>";
                            case 2 -> "<span class=\"cell w" + cell.columns() + "\">" + words + "</span>";
                            case 3 ->
                                "<em style=\"display:inline-block;width:" + 60 * cell.columns() + "px\">" + words
                                        + "</em>";
                            default -> "<div class=\"td\"><span>" + words + "</span></div>\n";
                        });
            }
            html.append("</div>\n");
        }
        return html.append("</div>").toString();
    }

    /** In its place in a grid, so that nothing but looks tells rows. */
    private static String grid(PrintedTable table) {
        StringBuilder html = new StringBuilder("<style>.grid { display: grid; grid-template-columns: repeat(")
                .append(table.columns())
                .append(", 1fr) }</style><div class=\"grid\">");
        Set<Integer> covered = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (PrintedCell cell : table.rows().get(row)) {
                while (covered.contains(row * table.columns() + column)) {
                    column++;
                }
                for (int place = 0; place < cell.rows() * cell.columns(); place++) {
                    covered.add((row + place / cell.columns()) * table.columns() + column + place % cell.columns());
                }
                html.append("<div style=\"grid-area: ")
                        .append(row + 1)
                        .append(" / ")
                        .append(column + 1)
                        .append(" / span ")
                        .append(cell.rows())
                        .append(" / span ")
                        .append(cell.columns())
                        .append("\">")
                        .append(HtmlPage.escaped(cell.text()))
                        .append("</div>\n");
            }
        }
        return html.append("</div>").toString();
    }

    private interface CellWriting {
        String write(String text);
    }

    private static String table(PrintedTable table, CellWriting cells) {
        StringBuilder html = new StringBuilder("<table border=1 cellspacing=0>");
        for (List<PrintedCell> row : table.rows()) {
            html.append("<tr>");
            for (PrintedCell cell : row) {
                html.append("<td");
                if (cell.columns() > 1) {
                    html.append(" colspan=").append(cell.columns());
                }
                if (cell.rows() > 1) {
                    html.append(" rowspan=").append(cell.rows());
                }
                html.append('>').append(cells.write(cell.text())).append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table>").toString();
    }
}
