package io.gongkai.parse.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Simplified characters for traditional ones, in which portals print a report once more (繁體版). A character that simplified texts
 * have too (乾 in 乾安县) stays what it is.
 */
public final class Traditional {
    private static final char[] SIMPLIFIED = read("traditional-simplified.txt");

    private Traditional() {}

    /** The simplified character; any other character itself. */
    static char simplified(char c) {
        return SIMPLIFIED[c] == 0 ? c : SIMPLIFIED[c];
    }

    /** The text in simplified characters, of the same length. */
    public static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            simplified.setCharAt(i, simplified(text.charAt(i)));
        }
        return simplified.toString();
    }

    private static char[] read(String resource) {
        char[] simplified = new char[0x10000];
        try (InputStream in = Objects.requireNonNull(Traditional.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(pair -> simplified[pair.charAt(0)] = pair.charAt(1));
            return simplified;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
