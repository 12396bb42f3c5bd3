package io.gongkai.parse.html;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element within another that may be a table without table elements: a row of it, or a cell of a row.
 *
 * @param text all its characters; those beyond one more than a cell may have are cut
 * @param cells its children, if they may be the cells of a row
 */
record HtmlPart(Element element, String text, @Nullable List<HtmlPart> cells) {
    static final int LONGEST_CELL = 80;
    static final int MOST_CELLS = 24;

    private static final Pattern ROW = Pattern.compile("[^\\d\\s]\\s+\\d{1,9}(?:\\s+\\d{1,9})+\\s*$");

    /** One letter and two figures of one digit, parted by blanks. */
    private static final int SHORTEST_ROW = 5;

    private static final Set<String> HEADERS = Set.of("结果维持", "结果纠正", "其他结果", "尚未审结", "商业企业", "科研机构");

    /** The parts of a list of descriptions: each name with what is said of it, the others as they are. */
    static List<HtmlPart> withDescriptions(List<HtmlPart> parts) {
        List<HtmlPart> rows = new ArrayList<>();
        for (HtmlPart part : parts) {
            String name = part.element().normalName();
            List<HtmlPart> before = rows.isEmpty() ? null : rows.getLast().cells();
            if (name.equals("dt") && part.mayBeCell()) {
                rows.add(new HtmlPart(part.element(), part.text(), List.of(part)));
            } else if (name.equals("dd") && part.mayBeCell() && before != null && before.size() < MOST_CELLS) {
                List<HtmlPart> cells = new ArrayList<>(before);
                cells.add(part);
                rows.add(new HtmlPart(rows.removeLast().element(), part.text(), cells));
            } else {
                rows.add(part);
            }
        }
        return rows;
    }

    /** Whether the text is a label of a row of the form, or a name of a column. */
    static boolean isOfTheForm(String text) {
        String letters = Lettering.letters(text);
        return HEADERS.contains(letters)
                || FormWords.isRow(TableKind.DISCLOSURE, letters)
                || FormWords.isRow(TableKind.REQUESTS, letters);
    }

    boolean isEmpty() {
        return Lettering.isVoid(text);
    }

    /** Neither a sentence nor a heading, nor a line of a table whose figures stand between blanks. */
    boolean mayBeCell() {
        return text.length() <= LONGEST_CELL
                && text.indexOf('。') < 0
                && (Lettering.letters(text).equals("行政复议") || !ReportMarks.isHeading(text))
                && !(endsLikeRow() && ROW.matcher(text).find());
    }

    /** Whether a figure or white space ends it; it spares labels the pattern. */
    private boolean endsLikeRow() {
        return text.length() >= SHORTEST_ROW
                && (Lettering.isDigit(text.charAt(text.length() - 1))
                        || Lettering.isVoid(text.charAt(text.length() - 1)));
    }

    boolean isFigure() {
        Printed printed = CellReading.read(text);
        return printed instanceof Printed.Amount || printed instanceof Printed.Slash;
    }

    /** How many of its cells are words of the form. */
    int words() {
        int words = 0;
        for (HtmlPart cell : ownCells()) {
            words += isOfTheForm(cell.text()) ? 1 : 0;
        }
        return words;
    }

    /** How many of its cells are figures. */
    int figures() {
        int figures = 0;
        for (HtmlPart cell : ownCells()) {
            figures += cell.isFigure() ? 1 : 0;
        }
        return figures;
    }

    private List<HtmlPart> ownCells() {
        return cells == null ? List.of() : cells;
    }

    /** Its cells, each a column behind the one before; itself if it has none. */
    List<HtmlSlot> slots() {
        List<HtmlPart> parts = cells == null ? List.of(this) : cells;
        return parts.stream().map(part -> HtmlSlot.of(part.element())).toList();
    }
}
