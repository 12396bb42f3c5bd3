package io.gongkai.validate.events;

import io.gongkai.parse.events.FigureState;
import org.jspecify.annotations.Nullable;

/**
 * A cell that two versions print otherwise.
 *
 * @param address the figure
 * @param fromState what the older holds; null if it has no such cell
 * @param from the older's number; null unless it is one
 * @param toState what the newer holds; null if it has no such cell
 * @param to the newer's number; null unless it is one
 */
public record FigureDifference(
        String address,
        @Nullable FigureState fromState,
        @Nullable String from,
        @Nullable FigureState toState,
        @Nullable String to) {}
