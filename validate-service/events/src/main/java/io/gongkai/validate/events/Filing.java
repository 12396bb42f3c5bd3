package io.gongkai.validate.events;

import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.IssuerKind;
import org.jspecify.annotations.Nullable;

/**
 * The filing that a finding belongs to, with what subscribers filter by; null and empty as in
 * {@link io.gongkai.parse.events.Identity}.
 */
public record Filing(
        FilingId id,
        @Nullable String issuer,
        @Nullable IssuerKind issuerKind,
        @Nullable String adminCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Integer year) {}
