package io.gongkai.validate.events;

import org.jspecify.annotations.Nullable;

/**
 * One cell, changed.
 *
 * @param address the figure
 * @param from its value as printed; null if blank
 * @param to the value that repairs
 */
public record Change(String address, @Nullable String from, String to) {}
