package io.gongkai.validate.archive;

import io.gongkai.validate.events.FindingChanged;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import java.util.Locale;

/** What rows call a kind, as the events do in their JSON. */
final class StoredName {
    private StoredName() {}

    static String of(FindingEvent event) {
        return switch (event) {
            case FindingOpened _ -> "opened";
            case FindingChanged _ -> "changed";
            case FindingResolved _ -> "resolved";
            case FindingRetracted _ -> "retracted";
        };
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
