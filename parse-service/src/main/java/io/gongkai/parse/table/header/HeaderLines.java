package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lines of a printed header that follow each other, as names of columns. */
public final class HeaderLines {
    /** A header has three lines, of which each may be cut in several. */
    private static final int MOST_PIECES = 120;

    private static final int LONGEST_NAME = 10;

    private final List<String> names;
    private final List<List<HeaderName>> lines = new ArrayList<>();
    private final int named;
    private final boolean bareGroup;
    private final @Nullable List<Integer> sequence;

    HeaderLines(List<String> names, List<PrintedRow> rows) {
        this.names = names;
        int pieces = 0;
        for (PrintedRow row : rows) {
            List<HeaderName> line = new ArrayList<>();
            for (Token label : HeaderLabels.of(row, names)) {
                for (HeaderName name : named(label.text(), names)) {
                    if (++pieces <= MOST_PIECES) {
                        line.add(name);
                    }
                }
            }
            lines.add(line);
        }
        takeSumForTotal();
        this.named = countNamed();
        this.bareGroup = findBareGroup();
        this.sequence = longestSequence();
    }

    /** The names in a label; a space may part two of them, or stand in the middle of one. What is no name is no column. */
    private static List<HeaderName> named(String label, List<String> names) {
        List<String> pieces = joined(pieces(HeaderName.withoutHeadings(label)), letters -> isWhole(letters, names));
        List<HeaderName> named = new ArrayList<>();
        for (String piece : pieces) {
            HeaderName name = HeaderName.of(piece, names);
            if (pieces.size() == 1 || name.kind() != HeaderName.Kind.UNKNOWN) {
                named.add(name);
            }
        }
        return named;
    }

    private static boolean isWhole(String letters, List<String> names) {
        if (names.contains(letters)) {
            return true;
        }
        HeaderName name = HeaderName.of(letters, names);
        return (name.kind() == HeaderName.Kind.GROUP && HeaderName.isGroup(letters))
                || name.kind() == HeaderName.Kind.LABELS
                || (name.kind() == HeaderName.Kind.EXTRA && letters.length() <= 2);
    }

    /** The pieces, with those that follow each other joined where the whole is a name. */
    static List<String> joined(List<String> pieces, Predicate<String> isName) {
        List<String> joined = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            StringBuilder letters = new StringBuilder(pieces.get(from));
            for (int next = to; next < pieces.size() && letters.length() < LONGEST_NAME; ) {
                letters.append(pieces.get(next++));
                to = isName.test(letters.toString()) ? next : to;
            }
            joined.add(String.join("", pieces.subList(from, to)));
            from = to;
        }
        return joined;
    }

    /** The letters of the pieces between spaces. */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Lettering.isVoid(text.charAt(i))) {
                String letters = Lettering.letters(text.substring(from, i));
                if (!letters.isEmpty()) {
                    pieces.add(letters);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** 合计 is 总计 where no 总计 stands. */
    private void takeSumForTotal() {
        int total = names.indexOf("总计");
        boolean stands = lines.stream().anyMatch(line -> line.contains(new HeaderName(HeaderName.Kind.NAMED, total)));
        for (List<HeaderName> line : lines) {
            line.replaceAll(name -> name.kind() != HeaderName.Kind.EXTRA || name.column() < 0
                    ? name
                    : new HeaderName(
                            stands ? HeaderName.Kind.EXTRA : HeaderName.Kind.NAMED, stands ? -1 : name.column()));
        }
    }

    /** How many different columns are named. */
    int named() {
        return named;
    }

    private int countNamed() {
        Set<Integer> named = new HashSet<>();
        lines.forEach(line -> line.forEach(name -> named.add(name.column())));
        named.remove(-1);
        return named.size();
    }

    /** Whether the heading over several columns is that of one: none of those columns is named. */
    boolean isGroupBare() {
        return bareGroup;
    }

    private boolean findBareGroup() {
        boolean group = false;
        boolean inner = false;
        for (List<HeaderName> line : lines) {
            for (HeaderName name : line) {
                group |= name.kind() == HeaderName.Kind.GROUP;
                inner |= name.column() > 0 && name.column() < names.size() - 1;
            }
        }
        return group && !inner;
    }

    /** Whether names stand on one line in another order than the form's. */
    boolean isDisordered() {
        return lines.stream().map(HeaderLines::own).anyMatch(columns -> !isInOrder(columns));
    }

    /** The total, if it alone is what stands out of order on a line; null if not. */
    @Nullable
    TotalAhead totalAhead() {
        int total = names.indexOf("总计");
        TotalAhead found = null;
        for (List<HeaderName> line : lines) {
            List<Integer> columns = own(line);
            int at = columns.indexOf(total);
            List<Integer> others = new ArrayList<>(columns);
            others.removeIf(column -> column == total);
            if (!isInOrder(others) || others.size() + 1 < columns.size()) {
                return null;
            }
            if (!isInOrder(columns)) {
                found = new TotalAhead(others.get(at));
            }
        }
        return found;
    }

    /** The form's columns that a line names. */
    private static List<Integer> own(List<HeaderName> line) {
        List<Integer> columns = columns(line);
        columns.removeIf(column -> column < 0);
        return columns;
    }

    private static boolean isInOrder(List<Integer> columns) {
        List<Integer> sorted = new ArrayList<>(columns);
        Collections.sort(sorted);
        return sorted.equals(columns);
    }

    /**
     * The columns from left to right, by their place in the form, −1 for those that it does not have; null if the lines
     * do not tell.
     */
    @Nullable
    List<Integer> sequence() {
        return sequence;
    }

    private @Nullable List<Integer> longestSequence() {
        if (hasANameOnEachLine()) {
            return distinct(columns(lines.stream().flatMap(List::stream).toList()));
        }
        List<Integer> best = null;
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> columns = expanded(i);
            if (columns != null && (best == null || named(columns) > named(best))) {
                best = columns;
            }
        }
        return best;
    }

    private static long named(List<Integer> columns) {
        return columns.stream().filter(column -> column >= 0).count();
    }

    /** The columns of a line, with those of the next line in the place of the group over them. */
    private @Nullable List<Integer> expanded(int at) {
        List<HeaderName> line = lines.get(at);
        List<HeaderName> all = new ArrayList<>();
        for (HeaderName name : line) {
            if (name.kind() == HeaderName.Kind.GROUP && bareGroup) {
                all.add(new HeaderName(HeaderName.Kind.EXTRA, -1));
            } else if (name.kind() == HeaderName.Kind.GROUP && at + 1 < lines.size()) {
                all.addAll(lines.get(at + 1));
            } else if (name.kind() != HeaderName.Kind.GROUP) {
                all.add(name);
            }
        }
        return distinct(columns(all));
    }

    /** A cell on each line, and no group over some of them, whose names would stand behind those of all. */
    private boolean hasANameOnEachLine() {
        return lines.stream()
                .allMatch(line ->
                        line.isEmpty() || (line.size() == 1 && line.getFirst().kind() != HeaderName.Kind.GROUP));
    }

    /** The columns, if there are some and none is there twice. */
    private static @Nullable List<Integer> distinct(List<Integer> columns) {
        List<Integer> own = new ArrayList<>(columns);
        own.removeIf(column -> column < 0);
        return own.isEmpty() || new HashSet<>(own).size() < own.size() ? null : columns;
    }

    /** From the first column on: what stands before it is over the labels. */
    private static List<Integer> columns(List<HeaderName> line) {
        List<Integer> columns = new ArrayList<>();
        boolean begun = false;
        for (HeaderName name : line) {
            begun |= name.kind() == HeaderName.Kind.NAMED || name.kind() == HeaderName.Kind.LABELS;
            if (begun && name.kind() != HeaderName.Kind.LABELS && name.kind() != HeaderName.Kind.GROUP) {
                columns.add(name.kind() == HeaderName.Kind.NAMED ? name.column() : -1);
            }
        }
        return columns;
    }
}
