package io.gongkai.search.remark;

import java.time.Instant;

/**
 * What somebody said about a finding.
 *
 * @param kind {@code acknowledge}, {@code dispute} or {@code explain}
 * @param why in their words
 * @param by who
 * @param at when
 */
public record Remark(String kind, String why, String by, Instant at) {}
