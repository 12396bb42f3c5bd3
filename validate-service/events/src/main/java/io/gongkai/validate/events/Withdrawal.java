package io.gongkai.validate.events;

import java.time.Instant;

/**
 * A decision of people that a report no longer counts as a version of its filing.
 *
 * @param by who decided
 * @param at when
 * @param reason why
 */
public record Withdrawal(String by, Instant at, String reason) {}
