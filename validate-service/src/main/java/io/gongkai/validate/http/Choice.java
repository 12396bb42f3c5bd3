package io.gongkai.validate.http;

import io.gongkai.validate.problem.InvalidParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query parameter that takes one of a few words. */
final class Choice {
    static final List<String> SEVERITIES = List.of("error", "warning", "info");
    static final List<String> REMARKS = List.of("acknowledge", "dispute", "explain");
    static final List<String> REMARKS_OR_NONE = List.of("acknowledge", "dispute", "explain", "none");
    static final List<String> STATUSES = List.of("open", "resolved", "retracted");

    private Choice() {}

    /** The word itself; null if none was given. */
    static @Nullable String of(String parameter, List<String> words, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!words.contains(given)) {
            String known = String.join(", ", words);
            throw new InvalidParameter(
                    parameter + " 只能是 " + known + "，不能是“" + given + "”。",
                    parameter + " is one of " + known + ", not \"" + given + "\".");
        }
        return given;
    }

    /** A whole number; null if none was given. */
    static @Nullable Long number(String parameter, @Nullable String given, long from, long to) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            long number = Long.parseLong(given);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InvalidParameter(
                parameter + " 应为 " + from + " 至 " + to + " 的整数，不能是“" + given + "”。",
                parameter + " is a whole number from " + from + " to " + to + ", not \"" + given + "\".");
    }
}
