package io.gongkai.validate.prose;

/** The phrases that name figures: the wording of the form, and the usual ones beside it. */
final class PhraseBook {
    static final Lexicon<Phrase> PHRASES = new Lexicon<>();

    static {
        RequestWords.addTo(PHRASES);
        ResultWords.addTo(PHRASES);
        DisputeWords.addTo(PHRASES);
        DisclosureWords.addTo(PHRASES);
    }

    private PhraseBook() {}
}
