package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.outline.Passage;
import io.gongkai.parse.title.InfoLine;
import io.gongkai.parse.title.Title;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The date of publication as a portal labels it: 发布日期：2020-02-15, or the PubDate of 政府网站发展指引 (国办发〔2017〕47号).
 *
 * @param date the day
 * @param evidence the label and the date
 */
record PublicationLabel(LocalDate date, Evidence evidence) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 80;
    private static final Pattern LABEL =
            Pattern.compile("(?:发布|发表|公布|公开|发稿|成文|印发|发文|生成|更新)(?:日期|时间)\\]?】?[:：]?|[Pp]ub[Dd]ate:?|PublishedTime:");

    private static final Pattern NAMED = Pattern.compile("(?:日期|date):");

    /** The first label of the lines that a date follows at once; else a line that begins with 日期: or with a date before 来源:. */
    static Optional<PublicationLabel> in(Passage passage) {
        Matcher label = LABEL.matcher(passage.text());
        while (label.find()) {
            Optional<PublicationLabel> dated = at(passage, label.start(), label.end(), "");
            if (dated.isPresent()) {
                return dated;
            }
        }
        for (int line = 0; line < passage.lines(); line++) {
            int from = passage.start(line);
            if (passage.length(line) > SHORTEST && passage.length(line) <= LONGEST) {
                Matcher named = NAMED.matcher(passage.text())
                        .region(from, passage.text().length());
                Optional<PublicationLabel> dated =
                        named.lookingAt() ? at(passage, from, named.end(), "") : at(passage, from, from, "来源:");
                if (dated.isPresent()) {
                    return dated;
                }
            }
        }
        return Optional.empty();
    }

    /** The day after the report's year that stands below the title, with or without a label, else with one above it. */
    static Optional<PublicationLabel> beside(Title title, Passage preamble, int year) {
        return IntStream.concat(
                        IntStream.range(title.lines().to(), preamble.lines()),
                        IntStream.range(0, title.lines().from())
                                .filter(line -> !InfoLine.isUnlabelledDay(preamble.line(line))))
                .mapToObj(line -> dayOn(preamble, line, year))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PublicationLabel> dayOn(Passage preamble, int line, int year) {
        return InfoLine.date(preamble.line(line))
                .filter(date -> date.date().getYear() > year)
                .map(date -> preamble.start(line) + date.start())
                .flatMap(from -> at(preamble, from, from, ""));
    }

    private static Optional<PublicationLabel> at(Passage passage, int from, int begin, String behind) {
        return PrintedDate.at(passage.text(), begin)
                .filter(date -> passage.text().startsWith(behind, date.end()))
                .map(date -> new PublicationLabel(
                        date.date(),
                        new Evidence(
                                "publishedOn", passage.quote(from, date.end()), passage.position(from, date.end()))));
    }
}
