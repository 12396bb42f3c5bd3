package io.gongkai.validate.http;

import io.gongkai.validate.problem.InvalidParameter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where the next part of a list begins; opaque to callers. */
final class Cursor {
    private static final String PREFIX = "v1:";

    private Cursor() {}

    static @Nullable String write(@Nullable Long position) {
        return position == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((PREFIX + position).getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Long read(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(PREFIX)) {
                return Long.valueOf(text.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException e) {
            // neither Base64 nor a number: said below
        }
        throw new InvalidParameter(
                "cursor 无效，请使用上一页给出的值。", "The cursor is not one that was given out; use that of the last page.");
    }
}
