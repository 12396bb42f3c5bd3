package io.gongkai.search.query;

import io.gongkai.parse.events.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Where the next page begins: behind the hit with these values. It belongs to the question that it was given for.
 *
 * @param after what the last hit was ordered by, as the index gave it; empty if it has no such value
 * @param id the last hit, which decides between equals
 */
public record Cursor(String after, String id) {
    private static final int LONGEST = 400;

    /** As clients get it. */
    public String of(SearchRequest request) {
        String content = fingerprint(request) + " " + id + " " + after;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a client brings.
     *
     * @throws InvalidRequest if it is none, or was given for another question
     */
    public static Cursor read(String cursor, SearchRequest request) {
        String[] parts = decode(cursor).split(" ", 3);
        if (parts.length < 3 || !parts[1].matches("[0-9a-f]{32}")) {
            throw invalid("这不是本服务给出的游标。", "This is no cursor that an answer gave.");
        }
        if (!parts[0].equals(fingerprint(request))) {
            throw invalid(
                    "游标属于另一个查询；翻页时除 size 外请勿更改参数。",
                    "The cursor belongs to another query; change nothing but size from page to page.");
        }
        return new Cursor(parts[2], parts[1]);
    }

    private static String decode(String cursor) {
        try {
            return cursor.length() > LONGEST
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String fingerprint(SearchRequest request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(request.question().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvalidRequest invalid(String zh, String en) {
        return new InvalidRequest("cursor", new Message(zh, en));
    }
}
