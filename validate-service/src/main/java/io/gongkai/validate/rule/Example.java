package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import java.util.function.UnaryOperator;

/**
 * An example for a rule: a made-up report that keeps or breaks it. It is run as a test, and shown at
 * {@code /rules/{id}}.
 *
 * @param year the report year of the specimen
 * @param caption what the example shows
 * @param change makes the example out of a clean specimen
 */
public record Example(int year, Message caption, UnaryOperator<Specimen> change) {

    public static Example of(int year, String zh, String en, UnaryOperator<Specimen> change) {
        return new Example(year, new Message(zh, en), change);
    }

    /** A clean report, which keeps every rule. */
    public static Example clean(int year) {
        return of(year, "一份没有问题的报告。", "A report without a fault.", specimen -> specimen);
    }

    public Facts facts() {
        return Facts.of(change.apply(new Specimen(year)).report());
    }
}
