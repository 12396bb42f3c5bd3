package io.gongkai.validate.events;

/** Names a finding. */
public record FindingReference(String rule, String fingerprint) {}
