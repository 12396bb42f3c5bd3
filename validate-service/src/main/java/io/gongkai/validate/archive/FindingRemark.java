package io.gongkai.validate.archive;

import java.time.Instant;

/**
 * What somebody says about a finding.
 *
 * @param kind {@code acknowledge}, {@code dispute} or {@code explain}
 * @param why in their words
 * @param by who
 * @param at when
 */
public record FindingRemark(String kind, String why, String by, Instant at) {}
