package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.PartPosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows on one line of text: the number of a label right behind the last figure of the row before; or a blank between rows, and nothing
 * between their cells, as programs leave them that drop the tags of a page.
 */
final class RunOnRows {
    private static final Pattern BEGINNING =
            Pattern.compile("(?<=\\d {0,2})(?:[（(][一二三四五六七][）)] ?|[一二三四]、|[1-8][.．、] ?)(?=[\\p{IsHan}“]{2})");
    private static final Pattern FIGURES = Pattern.compile("(?<![\\d.])\\d+(?: +\\d+)*(?= *$)");

    /** Figures before their labels: those before a label are its own. */
    private static final Pattern LABELS_FOLLOW = Pattern.compile(" *\\d+ +\\d");

    /** Seven figures with their spaces are shorter. */
    private static final int LONGEST = 120;

    /** A label, and right behind it at least the digits of the figures of requests. */
    private static final Pattern SOLID = Pattern.compile("\\p{IsHan}[^\\s\\d]{0,60}+\\d{7}");

    private static final int SOLID_ROWS = 2;

    private final int width;
    private final boolean blanksPart;

    /** @param width how many figures a row has */
    RunOnRows(Document document, Outline outline, int width) {
        TableRegion requests = outline.region(TableKind.REQUESTS);
        this.width = width;
        this.blanksPart = requests != null
                && document
                        .lines()
                        .subList(requests.lines().from(), requests.lines().to())
                        .stream()
                        .anyMatch(line -> line.cells().size() == 1
                                && SOLID.matcher(line.cells().getFirst().text())
                                                .results()
                                                .count()
                                        >= SOLID_ROWS);
    }

    /** The rows; the line itself if it is one. */
    List<Cell> of(Cell line) {
        return blanksPart ? betweenBlanks(line) : behindFigures(line);
    }

    private static List<Cell> betweenBlanks(Cell line) {
        List<Cell> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.text().length(); i++) {
            if (i == line.text().length() || Lettering.isVoid(line.text().charAt(i))) {
                if (i > from) {
                    rows.add(part(line, from, i));
                }
                from = i + 1;
            }
        }
        return rows;
    }

    private List<Cell> behindFigures(Cell line) {
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
            if (figures.find() && figures.group().split(" +").length <= width) {
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
                PartPosition.of(line.source(), line.text().length(), from, to));
    }
}
