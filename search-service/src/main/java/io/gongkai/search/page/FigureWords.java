package io.gongkai.search.page;

import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Message;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, in words. */
final class FigureWords {
    /** The number, if it is one. */
    static String of(FigureState state, @Nullable String number, Language language) {
        return switch (state) {
            case NUMBER -> String.valueOf(number);
            case BLANK -> language.of(new Message("空白", "blank"));
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> language.of(new Message("无法读取", "unreadable"));
        };
    }

    private FigureWords() {}
}
