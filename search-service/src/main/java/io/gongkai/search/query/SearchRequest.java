package io.gongkai.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: reports that the text, every filter, every condition and the dates admit.
 *
 * @param q the text query as typed; empty if none
 * @param text the same, understood
 * @param filters for each filter its alternatives, in the order of {@link Filter}
 * @param publishedFrom first day of publication; null for no bound
 * @param publishedTo last day of publication; null for no bound
 * @param where conditions on figures
 * @param order in which order
 * @param size hits on a page, 1 to 100
 * @param cursor where to go on, from the answer before; null for the first page
 * @param superseded whether versions that are no longer in force are searched too
 */
public record SearchRequest(
        String q,
        TextQuery text,
        Map<Filter, List<String>> filters,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        List<FigureCondition> where,
        Order order,
        int size,
        @Nullable String cursor,
        boolean superseded) {
    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    /**
     * Reads query parameters; blank ones count as absent.
     *
     * @throws InvalidRequest if one is unknown or cannot be understood
     */
    public static SearchRequest of(Map<String, List<String>> parameters) {
        return new SearchRequestReading(parameters).read();
    }

    /** What a cursor belongs to: everything but the size of the page and the cursor itself. */
    String question() {
        return String.join(
                "\n",
                text.toString(),
                filters.toString(),
                String.valueOf(publishedFrom),
                String.valueOf(publishedTo),
                where.toString(),
                order.toString(),
                String.valueOf(superseded));
    }
}
