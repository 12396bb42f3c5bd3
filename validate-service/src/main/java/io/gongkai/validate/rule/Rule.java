package io.gongkai.validate.rule;

/** A statement that holds for a correct report. Stateless; the same report always gets the same answer. */
public interface Rule {

    RuleDescription description();

    Outcome judge(Facts facts);

    default String id() {
        return description().id();
    }
}
