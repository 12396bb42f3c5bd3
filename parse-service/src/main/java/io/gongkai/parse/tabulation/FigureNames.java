package io.gongkai.parse.tabulation;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of the columns of a table of the form, as lists print one beside each figure.
 *
 * @param rows the names that a row has, in the order of the form, for each kind of row
 * @param pattern finds a name in characters of ordinary form; its own ones are the group {@code name}
 */
record FigureNames(Set<List<String>> rows, Pattern pattern) {
    private static final Map<TableKind, FigureNames> NAMES = new EnumMap<>(TableKind.class);

    /** The heading over several columns, where each name is given whole. */
    private static final String ABOVE = "(?:法 ?人(?: ?[或和及、]? ?" + spaced("其他组织") + ")?[-/|:>·•—–_ (]*)?";

    /** 件数, and the unit of an amount. */
    private static final String BEHIND = "(?: ?[(](?:件|单位|万元|元|法人)[^()\\n\\t]{0,16}[)])?[)]?";

    static {
        for (TableKind kind : TableKind.values()) {
            Set<List<String>> rows = new LinkedHashSet<>();
            for (Form form : Form.values()) {
                for (FormRow row : FormTable.of(form, kind).rows()) {
                    List<String> names =
                            row.columns().stream().map(FigureNames::withoutUnit).toList();
                    rows.add(kind == TableKind.DISPUTES ? names.subList(0, FormTable.OUTCOMES) : names);
                }
            }
            NAMES.put(kind, new FigureNames(rows, pattern(rows)));
        }
    }

    static FigureNames of(TableKind kind) {
        return Objects.requireNonNull(NAMES.get(kind));
    }

    private static String withoutUnit(String name) {
        int unit = name.indexOf("单位");
        return unit > 0 ? name.substring(0, unit) : name;
    }

    /** Longer names first, for 本年处理决定数量 ends with another. */
    private static Pattern pattern(Set<List<String>> rows) {
        String names = rows.stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> spaced(name).replace("增 ?减", "增 ?/? ?减"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{IsHan}\\d])" + ABOVE + "(?<name>" + names + ")(?![\\p{IsHan}&&[^增减无]])" + BEHIND);
    }

    private static String spaced(String name) {
        return String.join(" ?", name.split(""));
    }

    /** The names of a row of the form that has these and no others; null if none has. */
    @Nullable
    List<String> row(Set<String> names) {
        return rows.stream()
                .filter(row -> row.size() == names.size() && names.containsAll(row))
                .findFirst()
                .orElse(null);
    }
}
