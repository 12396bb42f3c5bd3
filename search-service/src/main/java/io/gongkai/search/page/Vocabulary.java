package io.gongkai.search.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of the domain in one language, by kind and by the name that events and queries use. */
final class Vocabulary {
    private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Vocabulary(read("vocabulary_" + language.code() + ".properties")));
        }
    }

    private final Properties words;

    private Vocabulary(Properties words) {
        this.words = words;
    }

    static Vocabulary of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The word, e.g. for {@code verdict} and {@code errors}; the name itself if the vocabulary does not have it. */
    String word(String kind, String name) {
        return words.getProperty(kind + "." + name, name);
    }

    boolean knows(String kind, String name) {
        return words.containsKey(kind + "." + name);
    }

    private static Properties read(String resource) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
