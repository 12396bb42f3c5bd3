package io.gongkai.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Characters, each with the one that stands for it; read from lines of two characters. */
final class CharacterTable {
    private final int[] basicPlane = new int[0x10000];
    private final Map<Integer, Integer> beyond = new HashMap<>();

    CharacterTable(String... resources) {
        for (String resource : resources) {
            read(resource).lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        }
    }

    /** The code point that stands for this one; itself if none does. */
    int map(int codePoint) {
        if (codePoint >= basicPlane.length) {
            return beyond.getOrDefault(codePoint, codePoint);
        }
        int mapped = basicPlane[codePoint];
        return mapped == 0 ? codePoint : mapped;
    }

    private void add(String line) {
        int from = line.codePointAt(0);
        int to = line.codePointAt(Character.charCount(from));
        if (from < basicPlane.length) {
            basicPlane[from] = to;
            return;
        }
        beyond.put(from, to);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(CharacterTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
