package io.gongkai.search.page;

import java.net.URI;

/**
 * What is around every page.
 *
 * @param language which it is written in
 * @param selfHref the same page once more
 * @param otherHref the same page in the other language
 * @param site what stands before the addresses of this service: nothing, unless another one sends the page
 * @param preview whether the page shows what is not kept, and so cannot be asked for again
 */
public record Frame(Language language, String selfHref, String otherHref, String site, boolean preview) {
    private static final Asset STYLESHEET = Asset.of("/gongkai.css");

    static Frame of(Visit visit) {
        return of(visit, "", false);
    }

    /** Of a page that ingest-service sends on under an address of its own. */
    static Frame sentOn(Visit visit, URI site) {
        return of(visit, site.toString(), true);
    }

    private static Frame of(Visit visit, String site, boolean preview) {
        Language language = visit.language();
        String other = visit.query().with("lang", language.other().code()).at(visit.path());
        return new Frame(language, visit.query().at(visit.path()), other, site, preview);
    }

    public String stylesheet() {
        return site + STYLESHEET.href();
    }
}
