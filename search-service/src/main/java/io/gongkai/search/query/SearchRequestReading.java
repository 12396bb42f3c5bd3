package io.gongkai.search.query;

import io.gongkai.parse.events.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a request from query parameters, within bounds that keep any one request cheap. */
final class SearchRequestReading {
    /** A person types less; a pasted sentence fits. */
    private static final int LONGEST_TEXT = 500;
    /** Each term is looked for in three fields. */
    private static final int MOST_TERMS = 30;

    private static final int MOST_VALUES = 50;

    private static final Set<String> PARAMETERS = Collections.unmodifiableSet(Stream.concat(
                    Stream.of("q"),
                    Stream.concat(
                            Stream.of(Filter.values()).map(Filter::parameter),
                            Stream.of("publishedFrom", "publishedTo", "where", "sort", "size", "cursor", "inForce")))
            .collect(LinkedHashSet::new, Set::add, Set::addAll));

    private final Map<String, List<String>> parameters;

    SearchRequestReading(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    SearchRequest read() {
        parameters.keySet().forEach(SearchRequestReading::requireKnown);
        String q = Objects.requireNonNullElse(single("q"), "");
        TextQuery text = text(q);
        return new SearchRequest(
                q,
                text,
                filters(),
                date("publishedFrom"),
                date("publishedTo"),
                all("where").stream().map(FigureCondition::of).toList(),
                order(text),
                size(),
                single("cursor"),
                superseded());
    }

    private static void requireKnown(String name) {
        if (!PARAMETERS.contains(name)) {
            String known = String.join(", ", PARAMETERS);
            throw new InvalidRequest(
                    name,
                    new Message(
                            "没有参数“" + name + "”；可用：" + known + "。",
                            "There is no parameter \"" + name + "\"; there are " + known + "."));
        }
    }

    private static TextQuery text(String q) {
        if (q.length() > LONGEST_TEXT) {
            throw invalid("q", "至多 " + LONGEST_TEXT + " 字。", "At most " + LONGEST_TEXT + " characters.");
        }
        TextQuery text = TextQuery.of(q);
        if (text.wanted().count() + text.none().size() > MOST_TERMS) {
            throw invalid("q", "至多 " + MOST_TERMS + " 个词。", "At most " + MOST_TERMS + " words.");
        }
        return text;
    }

    private Map<Filter, List<String>> filters() {
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            List<String> values = all(filter.parameter()).stream()
                    .map(filter::checked)
                    .distinct()
                    .sorted()
                    .toList();
            if (!values.isEmpty()) {
                filters.put(filter, values);
            }
        }
        return Collections.unmodifiableMap(filters);
    }

    private @Nullable LocalDate date(String name) {
        String value = single(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw invalid(name, "日期的格式为 2024-01-31。", "A date is written like 2024-01-31.");
        }
    }

    /** Without words, nothing is more relevant than the rest: the newest come first. */
    private Order order(TextQuery text) {
        String value = single("sort");
        Order order = value == null ? Order.RELEVANCE : Order.of(value);
        return order.equals(Order.RELEVANCE) && !text.asked() ? Order.NEWEST : order;
    }

    private int size() {
        String value = single("size");
        if (value == null) {
            return SearchRequest.DEFAULT_SIZE;
        }
        if (value.matches("\\d{1,3}")) {
            int size = Integer.parseInt(value);
            if (size >= 1 && size <= SearchRequest.LARGEST_SIZE) {
                return size;
            }
        }
        throw invalid(
                "size",
                "每页 1 至 " + SearchRequest.LARGEST_SIZE + " 条。",
                "A page has 1 to " + SearchRequest.LARGEST_SIZE + " hits.");
    }

    private boolean superseded() {
        String value = single("inForce");
        if (value == null || value.equals("true")) {
            return false;
        }
        if (value.equals("any")) {
            return true;
        }
        throw invalid("inForce", "可用：true、any。", "Allowed: true, any.");
    }

    private @Nullable String single(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw invalid(name, name + " 只能给一次。", name + " can be given only once.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> all(String name) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        values.removeIf(String::isBlank);
        if (values.size() > MOST_VALUES) {
            throw invalid(name, "至多 " + MOST_VALUES + " 个值。", "At most " + MOST_VALUES + " values.");
        }
        return values;
    }

    private static InvalidRequest invalid(String parameter, String zh, String en) {
        return new InvalidRequest(parameter, new Message(zh, en));
    }
}
