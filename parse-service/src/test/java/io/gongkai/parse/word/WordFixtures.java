package io.gongkai.parse.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Documents of our own, the .doc made of the .docx by LibreOffice. */
public final class WordFixtures {
    private WordFixtures() {}

    public static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(WordFixtures.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
