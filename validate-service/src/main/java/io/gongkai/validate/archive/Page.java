package io.gongkai.validate.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param items in the list's order
 * @param next where the following part begins; null at the end
 */
public record Page<T>(List<T> items, @Nullable Long next) {}
