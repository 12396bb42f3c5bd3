package io.gongkai.validate.prose;

/** The text of a section, and where its paragraphs, sentences and clauses begin and end. */
final class Passage {
    /** No further than this: reading stays linear however long a sentence is. */
    static final int REACH = 200;

    private static final String CLAUSE_ENDS = "，；：（。！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";

    private final String text;

    Passage(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int paragraphStart(int from) {
        return startAfter("\n", from, 2 * REACH);
    }

    int sentenceStart(int from) {
        return startAfter(SENTENCE_ENDS, from, REACH);
    }

    int sentenceEnd(int from) {
        int ceiling = Math.min(text.length(), from + REACH);
        int at = from;
        while (at < ceiling && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /**
     * Where the clause before a number begins, but not before {@code floor}. 乡镇（街道）收到…: what stands in brackets
     * inside a clause does not end it.
     */
    int clauseStart(int from, int floor) {
        int least = Math.max(floor, from - REACH);
        int at = from;
        if (at > least && text.charAt(at - 1) == '：') {
            at--;
        }
        while (at > least && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            int open = text.charAt(at - 1) == '）' ? open(least, at - 1) : at - 1;
            if (open < 0) {
                break;
            }
            at = open;
        }
        while (at < from && "、）".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where the bracket opens that closes here; -1 if that is not within the clause. */
    int open(int least, int close) {
        for (int at = close - 1; at >= least; at--) {
            if (text.charAt(at) == '（') {
                return at;
            }
            if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    boolean endsClause(int at) {
        return at >= text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    int clauseEnd(int from) {
        int ceiling = Math.min(text.length(), from + REACH);
        int at = from;
        while (at < ceiling && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int startAfter(String ends, int from, int reach) {
        int floor = Math.max(0, from - reach);
        int at = from;
        while (at > floor && ends.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
