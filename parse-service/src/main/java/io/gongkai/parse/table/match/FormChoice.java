package io.gongkai.parse.table.match;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the form that a table is read by. That of the report's year is preferred; the other one is chosen for the labels that
 * are printed, among which must be words of its own, or none of the year's where it has no words of its own. Figures that fit the
 * other form better without such words are in disorder, and where no sums bind them together none is sure.
 */
public final class FormChoice {
    /** The layout that the year prescribes is preferred unless the labels say otherwise. */
    private static final double BENEFIT_OF_YEAR = 1;

    /** Labels are cut at the ends of lines; so many letters tell them. */
    private static final int LETTERS_OF_A_WORD = 6;

    /** What only that form prints in the table. */
    private static final Map<TableKind, Map<Form, Set<String>>> OWN = Stream.of(
                    TableKind.DISCLOSURE, TableKind.REQUESTS)
            .collect(Collectors.toUnmodifiableMap(kind -> kind, FormChoice::own));

    private FormChoice() {}

    /**
     * The rows as the better form has them.
     *
     * @param expected that of the report's year; null if the year is not known
     */
    public static RowMatch better(TableKind kind, List<PrintedRow> printed, @Nullable Form expected) {
        if (expected != null && kind == TableKind.REQUESTS && !isPrinted(kind, other(expected), expected, printed)) {
            return new RowMatching(FormTable.of(expected, kind), printed).best();
        }
        RowMatching older = new RowMatching(FormTable.of(Form.FORM_2019, kind), printed);
        RowMatching newer = new RowMatching(FormTable.of(Form.FORM_2021, kind), printed);
        double olderScore = older.score() + (expected == Form.FORM_2019 ? BENEFIT_OF_YEAR : 0);
        double newerScore = newer.score() + (expected == Form.FORM_2021 ? BENEFIT_OF_YEAR : 0);
        Form better = olderScore > newerScore ? Form.FORM_2019 : Form.FORM_2021;
        Form chosen = expected == null || isPrinted(kind, better, expected, printed) ? better : expected;
        RowMatch match = (chosen == Form.FORM_2019 ? older : newer).best();
        return chosen != better && kind == TableKind.DISCLOSURE ? match.doubted() : match;
    }

    private static Form other(Form form) {
        return form == Form.FORM_2019 ? Form.FORM_2021 : Form.FORM_2019;
    }

    private static boolean isPrinted(TableKind kind, Form form, Form expected, List<PrintedRow> printed) {
        Map<Form, Set<String>> words = Objects.requireNonNull(OWN.get(kind));
        Set<String> own = words.getOrDefault(form, Set.of());
        if (form == expected) {
            return true;
        }
        StringBuilder letters = new StringBuilder();
        for (PrintedRow row : printed) {
            letters.append(row.letters());
        }
        String all = letters.toString();
        return isAny(own, all) || (own.isEmpty() && !isAny(words.getOrDefault(expected, Set.of()), all));
    }

    private static boolean isAny(Set<String> words, String letters) {
        for (String word : words) {
            if (letters.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Form, Set<String>> own(TableKind kind) {
        Map<Form, Set<String>> own = new EnumMap<>(Form.class);
        Set<String> older = words(Form.FORM_2019, kind);
        Set<String> newer = words(Form.FORM_2021, kind);
        own.put(Form.FORM_2019, without(older, joined(newer, groups(Form.FORM_2021, kind))));
        own.put(Form.FORM_2021, without(newer, older));
        return own;
    }

    /** A row of the one form may be the label over several rows of the other: 其他处理. */
    private static Set<String> groups(Form form, TableKind kind) {
        return FormTable.of(form, kind).rows().stream().map(FormRow::group).collect(Collectors.toSet());
    }

    private static Set<String> joined(Set<String> words, Set<String> others) {
        return Stream.of(words, others).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> words(Form form, TableKind kind) {
        return FormTable.of(form, kind).rows().stream()
                .flatMap(row -> Stream.concat(words(row, kind), row.columns().stream()))
                .collect(Collectors.toSet());
    }

    /** Words alone may be those of another label, as 3.其他 without its （六）其他处理 is. */
    private static Stream<String> words(FormRow row, TableKind kind) {
        return kind == TableKind.REQUESTS ? Stream.of(row.words(), row.whole()) : Stream.of(row.words());
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().noneMatch(other -> other.contains(word)))
                .map(word -> word.substring(0, Math.min(word.length(), LETTERS_OF_A_WORD)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
