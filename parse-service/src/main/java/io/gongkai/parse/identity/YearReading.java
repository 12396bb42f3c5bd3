package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedYear;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.outline.Passage;
import io.gongkai.parse.title.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The report year: what the title says, else the period that the figures cover, else the year that the text speaks of. */
final class YearReading {
    private static final Pattern FIRST_DAY = Pattern.compile(
            "年(?:0?1|一|元)月(?:0?1|一)[日号]?起?(?:至|到|[-—~－]+)(?:" + PrintedYear.FOUR + "年)?(?:12|十二)月(?:31|三十一)[日号]");
    private static final Pattern LAST_DAY = Pattern.compile("年(?:12|十二)月(?:31|三十一)[日号]");
    private static final Pattern OPENS = Pattern.compile("[,，]|度[,，]|以来|,?[我本全]");
    private static final Pattern OF_WORK = Pattern.compile("度?(?:政府信息|政务|信息)公开");
    private static final Pattern UNTIL = Pattern.compile("截[至止]到?");

    private YearReading() {}

    /** A year and what it was read from. */
    record Found(int year, Evidence evidence) {}

    static Optional<Found> read(@Nullable Title title, Passage text) {
        if (title != null && title.year().isPresent()) {
            return Optional.of(
                    new Found(title.year().getAsInt(), new Evidence("year", title.printed(), title.source())));
        }
        List<Mention> mentions = mentions(text.text());
        return period(mentions, text)
                .or(() -> mentions.stream()
                        .filter(mention -> isDeadline(mention, text.text()))
                        .findFirst()
                        .map(mention -> found(mention, text, mention.end())))
                .or(() -> mostFrequent(mentions, text))
                .or(() -> only(mentions, text));
    }

    /** The year of the period that the text names, where it is not that of the title. */
    static Optional<Integer> disagreeing(Title title, Passage text) {
        return period(mentions(text.text()), text)
                .map(Found::year)
                .filter(year -> title.year().isPresent() && year != title.year().getAsInt());
    }

    /** A year with 年 behind it. */
    private record Mention(int year, int from) {
        /** The index behind 年. */
        int end() {
            return from + 5;
        }
    }

    private static List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf('年', 4); at >= 0; at = text.indexOf('年', at + 1)) {
            OptionalInt year = PrintedYear.of(text.substring(at - 4, at));
            boolean longer = at > 4 && text.charAt(at - 5) >= '0' && text.charAt(at - 5) <= '9';
            if (year.isPresent() && !longer) {
                mentions.add(new Mention(year.getAsInt(), at - 4));
            }
        }
        return mentions;
    }

    private static Optional<Found> period(List<Mention> mentions, Passage text) {
        for (Mention mention : mentions) {
            var period = FIRST_DAY
                    .matcher(text.text())
                    .region(mention.from() + 4, text.text().length());
            if (period.lookingAt()) {
                return Optional.of(found(mention, text, period.end()));
            }
        }
        return Optional.empty();
    }

    /** 截至2023年12月31日. */
    private static boolean isDeadline(Mention mention, String text) {
        return mention.from() > 2
                && LAST_DAY.matcher(text)
                        .region(mention.from() + 4, text.length())
                        .lookingAt()
                && UNTIL.matcher(text)
                        .region(Math.max(0, mention.from() - 3), mention.from())
                        .find();
    }

    /** More often than all others together, and at least twice: a report speaks of its own year. */
    private static Optional<Found> mostFrequent(List<Mention> mentions, Passage text) {
        Map<Integer, List<Mention>> byYear = new TreeMap<>();
        for (Mention mention : mentions) {
            byYear.computeIfAbsent(mention.year(), year -> new ArrayList<>()).add(mention);
        }
        return byYear.values().stream()
                .filter(same -> same.size() >= 2 && same.size() * 2 > mentions.size())
                .findFirst()
                .map(same -> found(same.getFirst(), text, same.getFirst().end()));
    }

    /** The only year that is named, where a paragraph begins with it (2019年，我乡…) or it is that of the work on disclosure. */
    private static Optional<Found> only(List<Mention> mentions, Passage text) {
        if (mentions.size() != 1) {
            return Optional.empty();
        }
        Mention mention = mentions.getFirst();
        boolean begins = text.start(text.lineOf(mention.from())) == mention.from();
        var behind = (begins ? OPENS : OF_WORK)
                .matcher(text.text())
                .region(mention.end(), text.text().length());
        return behind.lookingAt() ? Optional.of(found(mention, text, mention.end())) : Optional.empty();
    }

    private static Found found(Mention mention, Passage text, int to) {
        Evidence evidence = new Evidence("year", text.quote(mention.from(), to), text.position(mention.from(), to));
        return new Found(mention.year(), evidence);
    }
}
