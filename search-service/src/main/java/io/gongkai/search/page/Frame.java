package io.gongkai.search.page;

/**
 * What is around every page.
 *
 * @param language which it is written in
 * @param selfHref the same page once more
 * @param otherHref the same page in the other language
 */
public record Frame(Language language, String selfHref, String otherHref) {
    private static final Asset STYLESHEET = Asset.of("/gongkai.css");

    static Frame of(Visit visit) {
        Language language = visit.language();
        String other = visit.query().with("lang", language.other().code()).at(visit.path());
        return new Frame(language, visit.query().at(visit.path()), other);
    }

    public String stylesheet() {
        return STYLESHEET.href();
    }
}
