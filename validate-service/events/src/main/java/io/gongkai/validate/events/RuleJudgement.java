package io.gongkai.validate.events;

import java.util.List;

/**
 * How one rule came out for a report.
 *
 * @param rule the rule's id
 * @param standing the gravest of all places that the rule looks at
 * @param blanks how many blank cells it counted as 0
 * @param obstacles why it could not be judged, where it could not; empty if it was judged everywhere
 */
public record RuleJudgement(String rule, Standing standing, int blanks, List<Obstacle> obstacles) {}
