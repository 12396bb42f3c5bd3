package io.gongkai.search.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the narrative must say.
 *
 * @param all of each of these at least one term must occur
 * @param none none of these may occur
 * @param asked whether anything was asked for at all; what has no letters or digits was asked for, and occurs nowhere
 */
public record TextQuery(List<Alternatives> all, List<Term> none, boolean asked) {

    /** Terms joined by {@code OR}. */
    public record Alternatives(List<Term> any) {}

    /** Terms that hits are marked by. */
    public Stream<Term> wanted() {
        return all.stream().flatMap(a -> a.any().stream());
    }

    /** Whether it is answered with nothing: asked for, but without any word. */
    public boolean isHopeless() {
        return asked && all.isEmpty() && none.isEmpty();
    }

    /** Reads what a person typed. */
    public static TextQuery of(String typed) {
        return new TextQueryReading(typed).read();
    }
}
