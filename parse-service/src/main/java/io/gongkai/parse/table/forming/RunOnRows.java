package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows on one line of text, the number of a label behind the last figure of the row before, which has all of its figures. */
final class RunOnRows {
    private static final Pattern BEGINNING =
            Pattern.compile("(?<=\\d {0,2})(?:[（(][一二三四五六七][）)] ?|[一二三四]、|[1-8][.．、] ?)(?=[\\p{IsHan}“]{2})");
    private static final Pattern FIGURES = Pattern.compile("(?<![\\d.])\\d+(?: +\\d+)*(?= *$)");

    /** Figures before their labels: those before a label are its own. */
    private static final Pattern LABELS_FOLLOW = Pattern.compile(" *\\d+ +\\d");

    /** Seven figures with their spaces are shorter. */
    private static final int LONGEST = 120;

    private RunOnRows() {}

    /**
     * The rows; the line itself if it is one.
     *
     * @param width how many figures a row has
     */
    static List<Cell> of(Cell line, int width) {
        String text = line.text();
        List<Cell> rows = new ArrayList<>();
        int from = 0;
        if (LABELS_FOLLOW.matcher(text).lookingAt()) {
            return List.of(line);
        }
        Matcher beginning = BEGINNING.matcher(text);
        while (beginning.find()) {
            Matcher figures =
                    FIGURES.matcher(text).region(Math.max(from, beginning.start() - LONGEST), beginning.start());
            if (figures.find() && figures.group().split(" +").length == width) {
                rows.add(part(line, from, beginning.start()));
                from = beginning.start();
            }
        }
        rows.add(from == 0 ? line : part(line, from, text.length()));
        return rows;
    }

    private static Cell part(Cell line, int from, int to) {
        return new Cell(
                line.text().substring(from, to),
                line.column(),
                line.columnSpan(),
                line.rowSpan(),
                Tokens.part(line.source(), line.text().length(), from, to));
    }
}
