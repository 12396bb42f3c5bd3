package io.gongkai.parse.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault of extraction that was absorbed, so that a reader can check it.
 *
 * @param kind which fault
 * @param addresses the figures, or the row addresses, that it concerns
 * @param raw the raw line or cells
 * @param message what was done
 * @param source where
 */
public record Repair(
        RepairKind kind,
        List<String> addresses,
        String raw,
        Message message,
        @Nullable SourcePosition source) {}
