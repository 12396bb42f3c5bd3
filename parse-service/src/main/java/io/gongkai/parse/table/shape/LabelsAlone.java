package io.gongkai.parse.table.shape;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of which text prints the labels and no figure, for its cells are blank. That its figures were not lost on the way is
 * told by the rest of the text: other tables print theirs, and more blanks than zeros, none stands on a line of its own, and the next
 * section follows.
 */
public final class LabelsAlone {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Document document;
    private final Outline outline;
    private final Narrative narrative;

    public LabelsAlone(Document document, Outline outline, Narrative narrative) {
        this.document = document;
        this.outline = outline;
        this.narrative = narrative;
    }

    /** Whether the table is blank if it prints no figure. */
    public boolean areBlank(TableRegion region) {
        return holdsLabels(region) && isFollowed(region.lines()) && areOthersFilled(region) && !areFiguresLeft();
    }

    /** Whether nothing but words of the form stands there. Cells may be joined, and pictures may show figures that are no text. */
    private boolean holdsLabels(TableRegion region) {
        return IntStream.range(region.lines().from(), region.lines().to())
                .filter(i -> outline.role(i) != LineRole.EMPTY && outline.role(i) != LineRole.PAGE_MARK)
                .mapToObj(i -> document.lines().get(i))
                .allMatch(line -> line.table() == null
                        && !isPictured(line)
                        && tokens(line)
                                .filter(token -> !token.isBlank())
                                .allMatch(token -> isOfTheForm(region.kind(), token)));
    }

    private boolean isPictured(Line line) {
        Integer page = line.source().page();
        return page != null && document.pictured().contains(page);
    }

    private static boolean isOfTheForm(TableKind kind, Token token) {
        return token.isFigure()
                || Stream.of(SPACES.split(token.text()))
                        .map(Lettering::letters)
                        .allMatch(letters -> FormWords.cover(kind, letters) || FormWords.nearly(kind, letters));
    }

    /** Whether the next section begins right behind it. */
    private boolean isFollowed(LineRange lines) {
        int next = lines.to();
        while (next < outline.end()
                && (outline.role(next) == LineRole.EMPTY || outline.role(next) == LineRole.PAGE_MARK)) {
            next++;
        }
        int heading = next;
        return narrative.ranges().stream().anyMatch(section -> section.from() == heading);
    }

    /** Whether the other tables print figures, none too many, and leave more cells blank than they print zeros. */
    private boolean areOthersFilled(TableRegion region) {
        boolean filled = false;
        long zeros = 0;
        long blanks = 0;
        for (TableRegion other : outline.regions()) {
            if (!other.equals(region)) {
                List<Token> figures = figures(other.lines());
                int cells = cells(other.kind());
                if (figures.size() > cells) {
                    return false; // some are those of another table
                }
                filled |= !figures.isEmpty();
                blanks += cells - figures.size();
                zeros += figures.stream().filter(LabelsAlone::isZero).count();
            }
        }
        return filled && blanks >= zeros;
    }

    private List<Token> figures(LineRange lines) {
        return IntStream.range(lines.from(), lines.to())
                .filter(i -> outline.role(i) == LineRole.TABLE)
                .mapToObj(i -> document.lines().get(i))
                .flatMap(line -> tokens(line).filter(token -> token.isFigure() && !token.isBlank()))
                .toList();
    }

    private static boolean isZero(Token token) {
        BigDecimal weight = token.weight();
        return weight != null && weight.signum() == 0;
    }

    private static int cells(TableKind kind) {
        return Stream.of(Form.values())
                .mapToInt(form -> FormTable.of(form, kind).cells().size())
                .max()
                .orElseThrow();
    }

    /** Lines of figures outside the tables, but no ends of sentences. */
    private boolean areFiguresLeft() {
        return IntStream.range(0, outline.end())
                .filter(i -> outline.role(i) == LineRole.TEXT)
                .mapToObj(i -> document.lines().get(i))
                .filter(line ->
                        line.cells().stream().noneMatch(cell -> cell.text().indexOf('。') >= 0))
                .anyMatch(line ->
                        figures(line) > 0 && figures(line) == tokens(line).count());
    }

    private static long figures(Line line) {
        return tokens(line)
                .filter(token -> token.isFigure() && !token.isBlank())
                .count();
    }

    private static Stream<Token> tokens(Line line) {
        return line.cells().stream().flatMap(cell -> Tokens.ofCell(cell).stream());
    }
}
