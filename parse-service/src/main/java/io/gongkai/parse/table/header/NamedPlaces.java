package io.gongkai.parse.table.header;

import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a header whose cells stand in a grid puts the columns of the form: each under its name, wherever that is, among
 * columns that the form does not have.
 */
public final class NamedPlaces {
    /** A figure beside its columns in one row may have been moved there. */
    private static final int LEAST_ROWS = 2;

    private final List<Integer> places;
    private final Set<Integer> extras;

    /** Columns that repeat the one before them, as converters repeat a wide cell; by column, the first of its cells. */
    private final Map<Integer, Integer> repeated;

    private NamedPlaces(List<Integer> places, Set<Integer> extras, Map<Integer, Integer> repeated) {
        this.places = places;
        this.extras = extras;
        this.repeated = repeated;
    }

    /**
     * The places of all columns; null if one is not named, or twice.
     *
     * @param below the rows under the header
     */
    static @Nullable NamedPlaces of(List<PrintedRow> header, List<PrintedRow> below, List<String> names) {
        Map<Integer, Integer> found = new HashMap<>();
        Set<Integer> extras = new HashSet<>();
        Map<Integer, Integer> repeated = new HashMap<>();
        Set<Integer> unknown = new HashSet<>();
        Integer sum = null;
        for (PrintedRow row : header) {
            for (Token label : HeaderLabels.of(row, names)) {
                HeaderName name = HeaderName.ofLabel(label.text(), names);
                if (label.column() < 0) {
                    return null;
                }
                if (name.kind() == HeaderName.Kind.NAMED) {
                    int first = found.getOrDefault(name.column(), label.column());
                    boolean follows = first == label.column()
                            || first == label.column() - 1
                            || repeated.getOrDefault(label.column() - 1, -1) == first;
                    if (!follows) {
                        return null;
                    }
                    if (first == label.column()) {
                        found.put(name.column(), first);
                    } else {
                        repeated.put(label.column(), first);
                    }
                }
                if (name.kind() == HeaderName.Kind.UNKNOWN) {
                    unknown.add(label.column());
                }
                if (name.kind() == HeaderName.Kind.EXTRA) {
                    extras.add(label.column());
                    if (name.column() >= 0) {
                        sum = label.column();
                    }
                }
            }
        }
        int total = names.indexOf("总计");
        if (sum != null && total >= 0 && found.putIfAbsent(total, sum) == null) {
            extras.remove(sum);
        }
        if (found.size() < names.size() || new HashSet<>(found.values()).size() < names.size()) {
            return null;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            places.add(found.get(i));
        }
        int last = Collections.max(places);
        unknown.stream().filter(column -> column > last).forEach(extras::add);
        NamedPlaces known = new NamedPlaces(places, extras, repeated);
        Set<Integer> foreign = known.filledBeside(below);
        foreign.removeAll(extras);
        if (unknown.containsAll(foreign) || known.with(foreign).areBorneOut(foreign, below, total)) {
            extras.addAll(foreign);
        }
        return known;
    }

    private NamedPlaces with(Set<Integer> others) {
        Set<Integer> all = new HashSet<>(extras);
        all.addAll(others);
        return new NamedPlaces(places, all, repeated);
    }

    /** Columns beside the named ones in which most rows print a figure, and none a label. */
    private Set<Integer> filledBeside(List<PrintedRow> rows) {
        Map<Integer, Integer> filled = new HashMap<>();
        Set<Integer> labelled = new HashSet<>();
        int whole = 0;
        for (PrintedRow row : rows) {
            row.labels().forEach(label -> labelled.add(label.column()));
            if (!fillsPlaces(row)) {
                continue;
            }
            whole++;
            for (Token token : row.figures()) {
                int column = token.column();
                if (!token.isBlank() && !places.contains(column) && !repeated.containsKey(column)) {
                    filled.merge(column, 1, Integer::sum);
                }
            }
        }
        int most = whole;
        filled.values().removeIf(times -> times < LEAST_ROWS || 2 * times <= most);
        filled.keySet().removeAll(labelled);
        return filled.keySet();
    }

    /** Whether the row has a cell in each place. */
    private boolean fillsPlaces(PrintedRow row) {
        int met = 0;
        for (Token token : row.figures()) {
            met += places.contains(token.column()) ? 1 : 0;
        }
        return met == places.size();
    }

    /**
     * Whether most rows that print a figure in each of the foreign columns sum up under the names; noughts sum up anywhere. Rows
     * that print none there say nothing: the columns may be those of another page, one beside these.
     */
    private boolean areBorneOut(Set<Integer> foreign, List<PrintedRow> rows, int total) {
        int held = 0;
        int told = 0;
        for (PrintedRow row : rows) {
            Alignment named = total < 0 || row.filled() == 0 || !fills(row, foreign) ? null : under(row);
            if (named != null && named.cells().stream().anyMatch(NamedPlaces::isMoreThanNought)) {
                told++;
                held += named.sumsUp(0, total) ? 1 : 0;
            }
        }
        return held >= LEAST_ROWS && 2 * held > told;
    }

    private static boolean fills(PrintedRow row, Set<Integer> columns) {
        Set<Integer> left = new HashSet<>(columns);
        row.figures().stream().filter(token -> !token.isBlank()).forEach(token -> left.remove(token.column()));
        return left.isEmpty();
    }

    private static boolean isMoreThanNought(@Nullable Token token) {
        BigDecimal weight = token == null ? null : token.weight();
        return weight != null && weight.signum() > 0;
    }

    /** Whether the columns stand side by side as the form has them, with none that it does not have. */
    boolean areForms() {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) != places.get(i - 1) + 1) {
                return false;
            }
        }
        return extras.isEmpty() && repeated.isEmpty();
    }

    /** Whether some columns are printed again beside themselves. */
    public boolean repeats() {
        return !repeated.isEmpty();
    }

    /** Columns that the form does not have. */
    public Set<Integer> extras() {
        return extras;
    }

    /** The figures under the names; null unless all that is printed stands under a name, or before the labels. */
    @Nullable
    public Alignment under(PrintedRow row) {
        List<@Nullable Token> cells = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            cells.add(null);
        }
        int labelled = row.labels().stream().mapToInt(Token::column).max().orElse(-1);
        int met = 0;
        for (Token token : row.figures()) {
            int at = places.indexOf(token.column());
            Integer first = repeated.get(token.column());
            if (first != null && !repeats(row, first, token)) {
                return null;
            }
            if (first != null) {
                continue;
            }
            if (at >= 0 && cells.set(at, token) != null) {
                return null; // two in one cell
            }
            if (at >= 0) {
                met++;
            } else if (!token.isBlank() && !extras.contains(token.column()) && token.column() >= labelled) {
                return null;
            }
        }
        boolean inTheWay = row.labels().stream().anyMatch(label -> places.contains(label.column()));
        return met < places.size() || inTheWay || row.glued() != null ? null : new Alignment(cells);
    }

    private static boolean repeats(PrintedRow row, int first, Token token) {
        return row.figures().stream()
                .anyMatch(figure -> figure.column() == first && figure.text().equals(token.text()));
    }
}
