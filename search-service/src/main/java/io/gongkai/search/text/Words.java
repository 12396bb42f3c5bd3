package io.gongkai.search.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into tokens and clauses. */
public final class Words {
    /** A word longer than this is cut: no analysis of the index takes more than 255 characters. */
    private static final int LONGEST = 64;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int wordEnd;
    private int clause;
    /** A full stop, comma, colon or apostrophe after a letter or digit: ends the clause unless another follows. */
    private boolean undecided;

    private Words(String text) {
        this.text = text;
    }

    /** The tokens of the text, in order. */
    public static List<Token> of(String text) {
        Words words = new Words(text);
        words.read();
        return words.tokens;
    }

    /** The clauses of the text as the index takes them: tokens parted by spaces, except between Chinese characters. */
    public static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        int current = 0;
        boolean afterIdeograph = false;
        for (Token token : of(text)) {
            if (token.clause() != current && !clause.isEmpty()) {
                clauses.add(clause.toString());
                clause.setLength(0);
            }
            current = token.clause();
            boolean ideograph = Character.isIdeographic(token.text().codePointAt(0));
            if (!clause.isEmpty() && !(ideograph && afterIdeograph)) {
                clause.append(' ');
            }
            clause.append(token.text());
            afterIdeograph = ideograph;
        }
        if (!clause.isEmpty()) {
            clauses.add(clause.toString());
        }
        return clauses;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int end = Spelling.clusterEnd(text, at);
            if (Spelling.isPlain(text, at, end)) {
                take(Spelling.ofPlain(text.charAt(at)), at, end);
                at = end;
                continue;
            }
            String spelt = Spelling.of(text.substring(at, end));
            for (int i = 0; i < spelt.length(); ) {
                int codePoint = spelt.codePointAt(i);
                take(codePoint, at, end);
                i += Character.charCount(codePoint);
            }
            at = end;
        }
        endWord();
    }

    private void take(int codePoint, int start, int end) {
        if (isLetterOfWord(codePoint)) {
            undecided = false;
            if (word.isEmpty()) {
                wordStart = start;
            }
            word.appendCodePoint(codePoint);
            wordEnd = end;
            if (word.length() >= LONGEST) {
                endWord();
            }
            return;
        }
        boolean afterWord = !word.isEmpty();
        endWord();
        if (Character.isLetterOrDigit(codePoint) || Character.isIdeographic(codePoint)) {
            endUndecided();
            tokens.add(new Token(Character.toString(codePoint), start, end, clause));
            return;
        }
        switch (Punctuation.of(codePoint)) {
            case ENDS_CLAUSE -> clause++;
            case ENDS_CLAUSE_UNLESS_INSIDE_WORD -> {
                endUndecided();
                if (afterWord) {
                    undecided = true;
                    return;
                }
                clause++;
            }
            case PARTS_NOTHING -> endUndecided();
        }
    }

    private void endUndecided() {
        if (undecided) {
            clause++;
            undecided = false;
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), wordStart, wordEnd, clause));
            word.setLength(0);
        }
    }

    /** Letters and digits of the scripts that part words by spaces and need no marks to be written. */
    private static boolean isLetterOfWord(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
        }
        return codePoint < 0x530 && Character.isLetterOrDigit(codePoint);
    }
}
