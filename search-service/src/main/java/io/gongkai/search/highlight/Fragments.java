package io.gongkai.search.highlight;

import io.gongkai.search.query.Highlight.Piece;
import java.util.ArrayList;
import java.util.List;

/** Cuts stretches of a text around its matches, at the ends of sentences where they are near. */
final class Fragments {
    /** A fragment has about so many characters: two lines of a page. */
    private static final int LENGTH = 120;
    /** So much may stand before its first match. */
    private static final int LEAD = 40;

    private static final String SENTENCE_ENDS = "。！？；\n";
    private static final String CLAUSE_ENDS = "，、：,;: \t";

    private final String text;

    private Fragments(String text) {
        this.text = text;
    }

    /** At most so many fragments, without overlap, in the order of the text, each with at least one match. */
    static List<List<Piece>> of(String text, List<Match> matches, int most) {
        Fragments fragments = new Fragments(text);
        List<List<Piece>> cut = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < matches.size() && cut.size() < most; ) {
            int start = fragments.start(matches.get(i), from);
            int end = fragments.end(matches.get(i), start);
            int last = i;
            while (last + 1 < matches.size() && matches.get(last + 1).start() < end) {
                last++;
                end = Math.max(end, matches.get(last).end());
            }
            cut.add(fragments.pieces(start, end, matches.subList(i, last + 1)));
            from = end;
            i = last + 1;
        }
        return cut;
    }

    /** Begins behind the last sentence's end within the lead, else behind a comma, else where the lead does. */
    private int start(Match match, int from) {
        int earliest = Math.max(from, match.start() - LEAD);
        if (earliest == from && (from == 0 || match.start() - from < LEAD / 2)) {
            return skipSpace(from, match.start());
        }
        int sentence = lastBehind(SENTENCE_ENDS, earliest, match.start());
        int clause = lastBehind(CLAUSE_ENDS, earliest, match.start());
        int start = sentence >= 0 ? sentence : clause >= 0 ? clause : whole(earliest);
        return skipSpace(start, match.start());
    }

    /** Ends behind the last sentence's end that leaves it long enough, else behind a comma, else at its length. */
    private int end(Match match, int start) {
        int latest = Math.max(match.end(), start + LENGTH);
        if (latest >= text.length()) {
            return text.length();
        }
        int enough = Math.max(match.end(), start + LENGTH / 2);
        int sentence = lastBehind(SENTENCE_ENDS, enough, latest);
        int clause = lastBehind(CLAUSE_ENDS, enough, latest);
        return sentence >= 0 ? sentence : clause >= 0 ? clause : whole(latest);
    }

    /** The position behind the last of these characters in the stretch; -1 if there is none. */
    private int lastBehind(String characters, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int skipSpace(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Not between the halves of a surrogate pair. */
    private int whole(int position) {
        boolean halved = position > 0
                && position < text.length()
                && Character.isLowSurrogate(text.charAt(position))
                && Character.isHighSurrogate(text.charAt(position - 1));
        return halved ? position - 1 : position;
    }

    private List<Piece> pieces(int start, int end, List<Match> matches) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Match match : matches) {
            add(pieces, at, match.start(), false);
            add(pieces, match.start(), match.end(), true);
            at = match.end();
        }
        add(pieces, at, end, false);
        return List.copyOf(pieces);
    }

    private void add(List<Piece> pieces, int start, int end, boolean matched) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), matched));
        }
    }
}
