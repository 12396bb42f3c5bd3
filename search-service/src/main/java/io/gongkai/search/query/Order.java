package io.gongkai.search.query;

import io.gongkai.parse.events.Message;

/**
 * In which order hits come. What has no value comes last either way; equals are ordered by id.
 *
 * @param by what they are ordered by
 * @param address the figure, if by one; else empty
 * @param descending largest, newest first
 */
public record Order(By by, String address, boolean descending) {
    /** Best match first. */
    public static final Order RELEVANCE = new Order(By.RELEVANCE, "", true);
    /** Last received first. */
    public static final Order NEWEST = new Order(By.RECEIVED, "", true);

    /** What hits are ordered by. */
    public enum By {
        RELEVANCE,
        YEAR,
        PUBLISHED,
        RECEIVED,
        FIGURE
    }

    static Order of(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        String address = name.startsWith("figures.") ? name.substring("figures.".length()) : name;
        return switch (name) {
            case "relevance" -> RELEVANCE;
            case "year" -> new Order(By.YEAR, "", descending);
            case "published" -> new Order(By.PUBLISHED, "", descending);
            case "received" -> new Order(By.RECEIVED, "", descending);
            default -> {
                if (!address.contains(".")) {
                    throw new InvalidRequest(
                            "sort",
                            new Message(
                                    "不能按“" + text + "”排序；可用 relevance、year、published、received 或指标，前加 - 为降序。",
                                    "Cannot sort by \"" + text + "\"; use relevance, year, published, received or a"
                                            + " figure's address, with a leading - for descending."));
                }
                yield new Order(By.FIGURE, FigureAddresses.known("sort", address), descending);
            }
        };
    }

    @Override
    public String toString() {
        String name = by == By.FIGURE ? address : by.name();
        return descending ? "-" + name : name;
    }
}
