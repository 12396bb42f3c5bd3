package io.gongkai.search.text;

/** What stands between tokens, and whether a word may run over it. */
enum Punctuation {
    ENDS_CLAUSE,
    /** As in 1.5, 12:30, example.org. */
    ENDS_CLAUSE_UNLESS_INSIDE_WORD,
    /** White space, quotation marks, brackets, hyphens, signs, and what is no character at all. */
    PARTS_NOTHING;

    /** The kind of a character after NFKC, which makes half-width marks of ，：；！？. */
    static Punctuation of(int codePoint) {
        return switch (codePoint) {
            case '。', '、', '｡', '､', '!', '?', ';', '…', '—', '―', '\t', '|' -> ENDS_CLAUSE;
            case '.', ',', ':', '\'' -> ENDS_CLAUSE_UNLESS_INSIDE_WORD;
            default -> PARTS_NOTHING;
        };
    }
}
