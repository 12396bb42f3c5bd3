package io.gongkai.search;

import com.ibm.icu.text.Transliterator;
import io.gongkai.parse.events.Section;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions by reading every report, with none of the code that is tested. */
final class BruteForce {
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private final List<Report> reports;

    BruteForce(List<Judged> reports) {
        this.reports = reports.stream().map(Report::of).toList();
    }

    /** A value of a facet and its count, as in the answer. */
    record Count(Object value, long count) {}

    record Expected(Set<String> ids, Map<String, List<Count>> facets) {}

    /** A section, or the preamble, as clauses of spaced tokens. */
    record Part(String slot, String text) {
        boolean has(String word) {
            return text.contains(" " + spaced(word).strip() + " ");
        }
    }

    record Report(Judged judged, String title, List<Part> parts) {
        static Report of(Judged judged) {
            List<Part> parts = new ArrayList<>();
            if (!judged.preamble.isBlank()) {
                parts.add(new Part("preamble", spaced(judged.preamble)));
            }
            for (Section section : judged.sections) {
                String heading = Objects.requireNonNullElse(section.heading(), "");
                String slot = section.slot().name().toLowerCase(Locale.ROOT);
                parts.add(new Part(slot, spaced(heading) + "\n" + spaced(section.text())));
            }
            return new Report(judged, spaced(Objects.requireNonNullElse(judged.title, "")), parts);
        }

        boolean has(String word, List<String> slots) {
            boolean titled = slots.isEmpty() && new Part("", title).has(word);
            return titled
                    || parts.stream()
                            .filter(p -> slots.isEmpty() || slots.contains(p.slot()))
                            .anyMatch(p -> p.has(word));
        }
    }

    Expected answer(Question question) {
        List<Report> found = reports.stream().filter(r -> matches(r, question)).toList();
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        facets.put("province", counts(found, r -> one(r.judged().province)));
        facets.put("city", counts(found, r -> one(r.judged().city)));
        facets.put("county", counts(found, r -> one(r.judged().county)));
        facets.put("year", counts(found, r -> one(r.judged().year)));
        facets.put(
                "form",
                counts(
                        found,
                        r -> r.judged().form == null
                                ? Stream.of()
                                : one(r.judged().form.label())));
        facets.put(
                "issuerKind",
                counts(found, r -> r.judged().issuerKind == null ? Stream.of() : one(name(r.judged().issuerKind))));
        facets.put("section", counts(found, r -> slots(r, question)));
        facets.put("verdict", counts(found, r -> one(name(r.judged().verdict))));
        facets.put("rule", counts(found, r -> r.judged().findings.stream().map(f -> (Object) f.rule())));
        Set<String> ids = new LinkedHashSet<>();
        found.forEach(r -> ids.add(r.judged().id()));
        return new Expected(ids, facets);
    }

    private static Stream<Object> slots(Report report, Question question) {
        List<String> words = question.all().stream().flatMap(List::stream).toList();
        return report.parts().stream()
                .filter(p -> words.isEmpty() || words.stream().anyMatch(p::has))
                .map(Part::slot);
    }

    private static boolean matches(Report report, Question question) {
        List<String> slots = question.filters().getOrDefault("section", List.of());
        return (question.superseded() || report.judged().inForce)
                && question.all().stream().allMatch(any -> any.stream().anyMatch(w -> report.has(w, slots)))
                && question.none().stream().noneMatch(w -> report.has(w, slots))
                && (slots.isEmpty() || report.parts().stream().anyMatch(p -> slots.contains(p.slot())))
                && question.filters().entrySet().stream()
                        .allMatch(f -> passes(report.judged(), f.getKey(), f.getValue()))
                && question.where().stream().allMatch(c -> holds(report.judged(), c));
    }

    private static boolean passes(Judged report, String filter, List<String> values) {
        return switch (filter) {
            case "province" -> values.contains(String.valueOf(report.province));
            case "city" -> values.contains(String.valueOf(report.city));
            case "county" -> values.contains(String.valueOf(report.county));
            case "adminCode" ->
                values.stream().anyMatch(v -> report.adminCode != null && report.adminCode.startsWith(v));
            case "year" -> values.contains(String.valueOf(report.year));
            case "form" -> report.form != null && values.contains(report.form.label());
            case "issuerKind" -> report.issuerKind != null && values.contains(name(report.issuerKind));
            case "verdict" -> values.contains(name(report.verdict));
            case "rule" -> report.findings.stream().anyMatch(f -> values.contains(f.rule()));
            default -> true;
        };
    }

    private static boolean holds(Judged report, String condition) {
        String operator = condition.replaceAll("[^<>=!]", "");
        String[] sides = condition.split(operator, 2);
        var figure = report.figures.get(sides[0]);
        if (figure == null || figure.value() == null) {
            return false;
        }
        int order = new BigDecimal(figure.value()).compareTo(new BigDecimal(sides[1]));
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            default -> order <= 0;
        };
    }

    private static List<Count> counts(List<Report> found, Function<Report, Stream<Object>> values) {
        Map<Object, Long> counts = new HashMap<>();
        found.forEach(r -> values.apply(r).distinct().forEach(v -> counts.merge(v, 1L, Long::sum)));
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(""))
                .map(e -> new Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Count::count)
                        .reversed()
                        .thenComparing(c -> c.value().toString()))
                .toList();
    }

    private static Stream<Object> one(@Nullable Object value) {
        return value == null ? Stream.of() : Stream.of(value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Tokens between spaces; clauses between line feeds. */
    private static String spaced(String text) {
        String plain = SIMPLIFIED
                .transliterate(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replace('⺠', '民')
                        .replace('羣', '群'))
                .toLowerCase(Locale.ROOT);
        String clauses = plain.replaceAll("(?<=[a-z0-9])[.,:](?=[a-z0-9])", " ").replaceAll("[，。、；：！,;:!.]", "\u0001");
        String tokens = clauses.replaceAll("[^\\p{IsHan}a-z0-9\u0001]", " ").replaceAll("(\\p{IsHan})", " $1 ");
        return " " + tokens.replaceAll(" +", " ").replaceAll(" ?\u0001 ?", " \n ") + " ";
    }
}
