package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedYear;
import io.gongkai.parse.events.Evidence;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The report year: what the title says, else the period that the figures cover, else the year that the text speaks of. */
final class YearReading {
    private static final Pattern PERIOD = Pattern.compile("(" + PrintedYear.FOUR
            + ")年(?:0?1|一|元)月(?:0?1|一)[日号](?:起)?(?:至|到|[-—~－]+)(?:" + PrintedYear.FOUR + "年)?(?:12|十二)月(?:31|三十一)[日号]");
    private static final Pattern DAY = Pattern.compile("截[至止]到?(" + PrintedYear.FOUR + ")年(?:12|十二)月(?:31|三十一)[日号]");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([0-9]{4})年");

    private YearReading() {}

    /** A year and what it was read from. */
    record Found(int year, Evidence evidence) {}

    static Optional<Found> read(@Nullable Title title, Passage text) {
        if (title != null && title.year().isPresent()) {
            return Optional.of(
                    new Found(title.year().getAsInt(), new Evidence("year", title.printed(), title.source())));
        }
        return first(PERIOD, text).or(() -> first(DAY, text)).or(() -> mostFrequent(text));
    }

    /** The year of the period that the text names, where it is not that of the title. */
    static Optional<Integer> disagreeing(@Nullable Title title, Passage text) {
        if (title == null || title.year().isEmpty()) {
            return Optional.empty();
        }
        return first(PERIOD, text)
                .map(Found::year)
                .filter(year -> year != title.year().getAsInt());
    }

    private static Optional<Found> first(Pattern pattern, Passage text) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            OptionalInt year = PrintedYear.of(matcher.group(1));
            if (year.isPresent()) {
                return Optional.of(found(year.getAsInt(), matcher, text));
            }
        }
        return Optional.empty();
    }

    /** More often than all others together, and at least twice: a report speaks of its own year. */
    private static Optional<Found> mostFrequent(Passage text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Map<Integer, Found> firsts = new TreeMap<>();
        Matcher matcher = YEAR.matcher(text.text());
        int all = 0;
        while (matcher.find()) {
            OptionalInt year = PrintedYear.of(matcher.group(1));
            if (year.isPresent()) {
                counts.merge(year.getAsInt(), 1, Integer::sum);
                firsts.putIfAbsent(year.getAsInt(), found(year.getAsInt(), matcher, text));
                all++;
            }
        }
        int total = all;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= 2 && count.getValue() * 2 > total)
                .map(count -> firsts.get(count.getKey()))
                .findFirst();
    }

    private static Found found(int year, Matcher matcher, Passage text) {
        String quote = text.printed().substring(matcher.start(), matcher.end());
        return new Found(year, new Evidence("year", quote, text.position(matcher.start(), matcher.end())));
    }
}
