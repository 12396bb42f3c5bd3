package io.gongkai.validate.prose;

import io.gongkai.validate.events.StatementScope;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of the narrative and what it names.
 *
 * @param section the section, from 0
 * @param paragraph which paragraph of the section, from 0
 * @param sentence which sentence of the section, from 0
 * @param offset where the words stand in the section's text
 * @param length how long they are there
 * @param quantity the number; 0 without a unit where the words deny
 * @param denial whether it is words that deny
 * @param topic what it names
 * @param verb the phrase by which that was known
 * @param whole what it is a part of, as 自然人 of 收到; null if of nothing
 * @param scope whose number
 * @param year which year; null if the report year is not known
 * @param doubt why it may mean something else; null if it surely names the topic
 * @param share the share of the whole that is printed behind it, in %; null if none is
 */
public record Mention(
        int section,
        int paragraph,
        int sentence,
        int offset,
        int length,
        Quantity quantity,
        boolean denial,
        Topic topic,
        String verb,
        @Nullable Topic whole,
        StatementScope scope,
        @Nullable Integer year,
        @Nullable Reason doubt,
        @Nullable Quantity share) {

    BigDecimal value() {
        return quantity.value();
    }

    /** Whether it may stand in a sum. */
    boolean isSure() {
        return doubt == null && !quantity.approximate();
    }
}
