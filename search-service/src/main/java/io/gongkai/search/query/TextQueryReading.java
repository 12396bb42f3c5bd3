package io.gongkai.search.query;

import io.gongkai.search.query.TextQuery.Alternatives;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text query: items parted by white space, an item being a run of characters or a quoted phrase, either with a
 * {@code -} before it; {@code OR} or {@code |} between two items. Nothing that a person can type is an error.
 */
final class TextQueryReading {
    private static final String OPENING = "\"“”＂「『";
    private static final String CLOSING = "\"“”＂」』";

    private final String typed;
    private int at;
    private final List<List<Term>> all = new ArrayList<>();
    private final List<Term> none = new ArrayList<>();

    TextQueryReading(String typed) {
        this.typed = typed;
    }

    TextQuery read() {
        boolean or = false;
        for (skipSpace(); at < typed.length(); skipSpace()) {
            if (takeOr()) {
                or = true;
                continue;
            }
            boolean excluded = takeMinus();
            List<Term> terms = Term.in(takeItem());
            if (excluded) {
                none.addAll(terms);
            } else {
                add(terms, or);
            }
            or = false;
        }
        return new TextQuery(
                all.stream().map(any -> new Alternatives(List.copyOf(any))).toList(),
                List.copyOf(none),
                !typed.isBlank());
    }

    /** Punctuation inside an item parts it; its parts must all occur, so only a single one can be an alternative. */
    private void add(List<Term> terms, boolean or) {
        if (or && !all.isEmpty() && terms.size() == 1) {
            all.getLast().add(terms.getFirst());
            return;
        }
        terms.forEach(term -> all.add(new ArrayList<>(List.of(term))));
    }

    private boolean takeOr() {
        int length = typed.startsWith("OR", at) ? 2 : typed.charAt(at) == '|' ? 1 : 0;
        int end = at + length;
        boolean alone = end >= typed.length() || isSpace(typed.charAt(end));
        if (length == 0 || !alone || all.isEmpty() || typed.substring(end).isBlank()) {
            return false;
        }
        at = end;
        return true;
    }

    private boolean takeMinus() {
        char c = typed.charAt(at);
        boolean minus = (c == '-' || c == '－') && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1));
        if (minus) {
            at++;
        }
        return minus;
    }

    private String takeItem() {
        boolean quoted = OPENING.indexOf(typed.charAt(at)) >= 0;
        int start = quoted ? at + 1 : at;
        int end = start;
        while (end < typed.length() && !endsItem(typed.charAt(end), quoted)) {
            end++;
        }
        at = quoted && end < typed.length() ? end + 1 : end;
        return typed.substring(start, end);
    }

    private static boolean endsItem(char c, boolean quoted) {
        return quoted ? CLOSING.indexOf(c) >= 0 : isSpace(c);
    }

    private void skipSpace() {
        while (at < typed.length() && isSpace(typed.charAt(at))) {
            at++;
        }
    }

    /** White space as people see it, the ideographic and the no-break space among it. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
