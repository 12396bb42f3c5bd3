package io.gongkai.validate.filing;

import io.gongkai.parse.events.Message;
import java.time.Instant;
import java.util.Map;

/**
 * What makes a filing be judged: a report that arrived, or a decision of people.
 *
 * @param by the report's id, or {@code decision/} and the number of the decision
 * @param at when the report was received, or the decision made
 * @param otherwise why findings are retracted that no longer stand
 * @param abandoned why those are retracted whose filing has no version any more
 * @param disabled why those of a rule are retracted, by the id of each rule that is switched off
 */
public record Trigger(String by, Instant at, Message otherwise, Message abandoned, Map<String, Message> disabled) {
    static final Message READ_ANEW =
            new Message("报告重新读取、判断后，不再成立。", "The report was read and judged anew, and the finding does not stand.");
    static final Message BELONGS_ELSEWHERE =
            new Message("报告经重新读取，不属于该发布机关或年度。", "The report was read anew and belongs to another issuer or year.");

    /** A report arrived, for the first time or again. */
    public static Trigger arrival(String report, Instant receivedAt, Map<String, Message> disabled) {
        return new Trigger(report, receivedAt, READ_ANEW, BELONGS_ELSEWHERE, disabled);
    }

    /** People decided something. */
    public static Trigger decision(String by, Instant at, Message why, Map<String, Message> disabled) {
        return new Trigger(by, at, why, why, disabled);
    }
}
