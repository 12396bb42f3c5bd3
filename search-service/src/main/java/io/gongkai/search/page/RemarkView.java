package io.gongkai.search.page;

import io.gongkai.parse.events.Message;
import io.gongkai.search.remark.Remark;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * What somebody said about a finding, as a page shows it.
 *
 * @param kind its name on the wire
 * @param byline who said it, and when
 */
public record RemarkView(String kind, String label, String why, String byline) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("Asia/Shanghai"));

    static RemarkView of(Remark remark, Language language) {
        String day = DAY.format(remark.at());
        return new RemarkView(
                remark.kind(),
                Vocabulary.of(language).word("remark", remark.kind()),
                remark.why(),
                language.of(new Message(remark.by() + "，" + day, remark.by() + ", " + day)));
    }
}
