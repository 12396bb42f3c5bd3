package io.gongkai.validate.events;

import org.jspecify.annotations.Nullable;

/**
 * One cell, changed.
 *
 * @param address the figure
 * @param from its value as printed; null if blank
 * @param to the value that repairs; null where the cell must change and the figures do not determine how
 */
public record Change(
        String address, @Nullable String from, @Nullable String to) {}
