package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An example for a rule: a made-up report that keeps or breaks it. It is run as a test, and shown at
 * {@code /rules/{id}}.
 *
 * @param year the report year of the specimen
 * @param caption what the example shows
 * @param change makes the example out of a clean specimen
 * @param earlier makes the report of the year before out of a clean specimen; null if the example needs none
 */
public record Example(
        int year,
        Message caption,
        UnaryOperator<Specimen> change,
        @Nullable UnaryOperator<Specimen> earlier) {

    public static Example of(int year, String zh, String en, UnaryOperator<Specimen> change) {
        return new Example(year, new Message(zh, en), change, null);
    }

    /** Two consecutive years of one issuer. */
    public static Example ofYears(
            int year, String zh, String en, UnaryOperator<Specimen> earlier, UnaryOperator<Specimen> change) {
        return new Example(year, new Message(zh, en), change, earlier);
    }

    /** A clean report, which keeps every rule. */
    public static Example clean(int year) {
        return of(year, "一份没有问题的报告。", "A report without a fault.", specimen -> specimen);
    }

    public Facts facts() {
        ReportParsed report = change.apply(new Specimen(year)).report();
        return Facts.of(
                report,
                earlier == null ? null : earlier.apply(new Specimen(year - 1)).report());
    }
}
