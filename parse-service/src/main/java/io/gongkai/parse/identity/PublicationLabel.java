package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.outline.Passage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date of publication as a portal labels it: 发布日期：2020-02-15, or the PubDate of 政府网站发展指引 (国办发〔2017〕47号).
 *
 * @param date the day
 * @param evidence the label and the date
 */
record PublicationLabel(LocalDate date, Evidence evidence) {
    private static final Pattern LABEL =
            Pattern.compile("(?:发布|公布|公开|发稿|成文|印发|发文|生成|更新)(?:日期|时间)\\]?】?[:：]?|[Pp]ub[Dd]ate:?");

    /** The first label of the lines that a date follows at once. */
    static Optional<PublicationLabel> in(Passage passage) {
        Matcher label = LABEL.matcher(passage.text());
        while (label.find()) {
            Optional<PrintedDate> date = PrintedDate.find(passage.text(), label.end());
            if (date.isPresent() && date.get().start() == label.end()) {
                int from = label.start();
                int to = date.get().end();
                return Optional.of(new PublicationLabel(
                        date.get().date(),
                        new Evidence("publishedOn", passage.quote(from, to), passage.position(from, to))));
            }
        }
        return Optional.empty();
    }
}
