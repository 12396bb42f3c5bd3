package io.gongkai.validate.events;

/**
 * Sentences at one place that were replaced.
 *
 * @param removed those of the older version; empty if some were only added
 * @param added those of the newer version; empty if some were only removed
 */
public record TextChange(String removed, String added) {}
