package io.gongkai.validate.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; null means any.
 *
 * @param rule a rule's id
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param province name of the province
 * @param city name of the city
 * @param county name of the county
 * @param year report year
 * @param status {@code open}, {@code resolved} or {@code retracted}
 * @param filing a filing's id
 * @param report the report that it was last held against
 * @param fingerprint the finding itself, in all its lives
 * @param remark {@code acknowledge}, {@code dispute} or {@code explain}: somebody said so; {@code none}: nobody said anything
 */
public record FindingFilter(
        @Nullable String rule,
        @Nullable String severity,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Integer year,
        @Nullable String status,
        @Nullable String filing,
        @Nullable String report,
        @Nullable String fingerprint,
        @Nullable String remark) {}
