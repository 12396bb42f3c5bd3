package io.gongkai.validate.http;

import io.gongkai.validate.problem.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** What people write: who they are, and why they decide. */
final class Words {
    private static final int LONGEST = 2_000;

    private Words() {}

    /** Stripped; refused if there are none, or too many. */
    static String of(String name, @Nullable String given) {
        String words = given == null ? "" : given.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new InvalidParameter(
                    name + " 必填，不超过 " + LONGEST + " 个字符。",
                    name + " is required, with at most " + LONGEST + " characters.");
        }
        return words;
    }
}
