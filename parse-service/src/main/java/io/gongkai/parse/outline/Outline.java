package io.gongkai.parse.outline;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.Numbering.Style;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each line of a document is, and where the three tables stand. */
public final class Outline {
    /** What tells whose report it is stands in the first so many characters; a report has some 8,000. */
    private static final int CHARACTERS_SEEN = 60_000;

    private static final int LINES_OF_A_BEGINNING = 80;
    private static final int LONGEST_HEADING = 24;
    private static final String OVERVIEW = "总体情况";

    private final List<TableRegion> regions;
    private final LineRole[] roles;
    private final int end;
    private final Passage text;
    private final int firstHeading;

    private Outline(Document document, List<TableRegion> regions, LineRole[] roles, int end) {
        this.regions = List.copyOf(regions);
        this.roles = roles;
        this.end = end;
        this.text = Passage.of(document.lines(), line -> roles[line] == LineRole.TEXT, CHARACTERS_SEEN);
        this.firstHeading = firstHeading(text);
    }

    /** The outline of the document. */
    public static Outline of(Document document) {
        SketchedLines lines = new SketchedLines(document.lines());
        int end = FirstReport.end(lines);
        List<TableRegion> regions = new TableFinding(lines, end).regions();
        LineRole[] roles = new LineRole[document.lines().size()];
        Arrays.fill(roles, end, roles.length, LineRole.BEYOND);
        for (int i = 0; i < end; i++) {
            roles[i] = lines.isEmpty(i) ? LineRole.EMPTY : lines.isPageMark(i) ? LineRole.PAGE_MARK : LineRole.TEXT;
        }
        TableRemains remains = new TableRemains(document.lines().subList(0, end), lines);
        for (TableRegion region : regions) {
            LineRange table = remains.around(region);
            for (int i = table.from(); i < table.to(); i++) {
                if (roles[i] == LineRole.TEXT && !lines.isProse(i, region.kind())) {
                    roles[i] = lines.isTitle(i) ? LineRole.PAGE_MARK : LineRole.TABLE;
                }
            }
        }
        return new Outline(document, regions, roles, end);
    }

    /** What the line is, counted from 0. */
    public LineRole role(int line) {
        return roles[line];
    }

    /** The line, counted from 0, behind the last of the report. */
    public int end() {
        return end;
    }

    /** Whether another report follows in the document. */
    public boolean isFollowed() {
        return end < roles.length;
    }

    /** The tables that were found, in the order of the document, at most one of each kind. */
    public List<TableRegion> regions() {
        return regions;
    }

    /** What stands outside the tables, without page numbers. */
    public Passage text() {
        return text;
    }

    /** The line, counted from 0, before which title and preamble stand: the first heading, or where it is too late for one. */
    public int firstHeading() {
        return firstHeading;
    }

    private static int firstHeading(Passage text) {
        int printed = 0;
        int line = 0;
        while (line < text.lines() && printed < LINES_OF_A_BEGINNING) {
            if (text.length(line) > 0) {
                printed++;
                if (isHeading(text.line(line))) {
                    return line;
                }
            }
            line++;
        }
        return line;
    }

    private static boolean isHeading(String line) {
        Numbering number = Numbering.at(line);
        if (number == null || number.style() == Style.BRACKETS) {
            return line.length() <= 2 * OVERVIEW.length() && line.endsWith(OVERVIEW);
        }
        return line.length() <= LONGEST_HEADING || HeadingWords.end(line, number.end()) > number.end();
    }

    /** Where the table of that kind stands; null if it was not found. */
    public @Nullable TableRegion region(TableKind kind) {
        return regions.stream()
                .filter(region -> region.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
