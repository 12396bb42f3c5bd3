package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.forming.AlignedParts.Part;
import io.gongkai.parse.table.row.Reach;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table in text that is aligned by spaces, page by page: where a row prints less than it has columns, the places
 * of its figures tell what it leaves blank, as far as they leave no doubt.
 *
 * <p>Some programs count characters (pdftotext), others the columns of a terminal, in which Chinese takes two. That count is taken
 * with which fewer pages contradict themselves, first in the table of requests, which has most rows; where none has, that with which
 * figures stand exactly one above the other; where neither, only that holds on which both agree. Where either count contradicts itself in the requests, the program keeps its columns in another way, and the
 * places in the other tables say nothing.
 */
final class AlignedColumns {
    /** At fewer places figures may stand by accident. */
    private static final int LEAST_SCATTERED = 8;

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final Map<Integer, Integer> told;

    /** Null until a row asks, for most tables have no such row. */
    private @Nullable List<Part> parts;

    AlignedColumns(Document document, Outline outline, TableRegion region, Map<Integer, Integer> told) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        this.told = told;
    }

    /**
     * The tokens of a line, its figures left with the columns of their places; with a blank for each column in which it prints
     * nothing, where each figure has one left.
     */
    List<Token> placed(int line, List<Token> tokens) {
        List<Token> figures = AlignedParts.figures(tokens);
        Part part = figures.isEmpty() ? null : over(line);
        Map<Integer, List<Reach>> known = part == null ? null : part.reaches();
        List<Reach> reaches = known == null ? List.of() : known.getOrDefault(line, List.of());
        int labels = tokens.size() - figures.size();
        boolean glued = labels > 0 && Tokens.glued(tokens.get(labels - 1)) != null; // a figure more, in no place
        if (part == null || glued || figures.size() >= part.width() || reaches.size() != figures.size()) {
            return tokens;
        }
        boolean settled = reaches.stream().allMatch(Reach::isOne);
        List<Token> placed = new ArrayList<>(tokens.subList(0, labels));
        int next = 0;
        for (int i = 0; i < figures.size(); i++) {
            Reach reach = reaches.get(i);
            for (; settled && next < reach.first(); next++) {
                placed.add(Token.blank(figures.get(i).source()));
            }
            placed.add(figures.get(i).within(reach));
            next++;
        }
        for (; settled && next < part.width(); next++) {
            placed.add(Token.blank(figures.getLast().source()));
        }
        return placed;
    }

    private @Nullable Part over(int line) {
        List<Part> known = parts == null ? readParts() : parts;
        parts = known;
        return known.stream()
                .filter(part -> line >= part.from() && line < part.to())
                .findFirst()
                .orElse(null);
    }

    private List<Part> readParts() {
        List<Part> narrow = parts(region, false);
        List<Part> wide = parts(region, true);
        TableRegion requests = outline.region(TableKind.REQUESTS);
        int fewer = 0;
        if (requests != null && !requests.equals(region)) {
            List<Part> narrowRequests = parts(requests, false);
            List<Part> wideRequests = parts(requests, true);
            if (contradictions(narrowRequests) > 0 && contradictions(wideRequests) > 0) {
                return List.of();
            }
            fewer = fewer(narrowRequests, wideRequests);
        }
        fewer = fewer == 0 ? fewer(narrow, wide) : fewer;
        if (fewer != 0) {
            return fewer < 0 ? narrow : wide;
        }
        List<Part> both = new ArrayList<>();
        for (int i = 0; i < narrow.size(); i++) {
            both.add(narrow.get(i).either(wide.get(i)));
        }
        return both;
    }

    /** Less than 0 if the narrow parts are in better order, more if the wide ones are, 0 if neither. */
    private static int fewer(List<Part> narrow, List<Part> wide) {
        int contradictions = contradictions(narrow) - contradictions(wide);
        return contradictions == 0 ? scattered(narrow, wide) : contradictions;
    }

    /** Less than 0 if the figures stand at far fewer places of the narrow parts, more if at fewer of the wide ones, 0 if at neither. */
    private static int scattered(List<Part> narrow, List<Part> wide) {
        int less = places(narrow);
        int more = places(wide);
        boolean tells = Math.max(less, more) >= LEAST_SCATTERED && Math.max(less, more) >= 2 * Math.min(less, more);
        return tells ? less - more : 0;
    }

    private static int places(List<Part> parts) {
        return parts.stream().mapToInt(Part::places).sum();
    }

    private List<Part> parts(TableRegion of, boolean wide) {
        return AlignedParts.of(document, outline, of, told, wide);
    }

    private static int contradictions(List<Part> parts) {
        return (int) parts.stream().filter(part -> part.reaches() == null).count();
    }
}
