package io.gongkai.search.page;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody asks for a page.
 *
 * @param path of the page
 * @param query its parameters but for the language
 * @param language the one asked for here, else the one chosen before, else Chinese
 * @param chosen whether the language is asked for here, and is to be remembered
 */
record Visit(String path, QueryString query, Language language, boolean chosen) {
    private static final String LANG = "lang";

    static Visit of(UriInfo uri, Map<String, Cookie> cookies) {
        QueryString query = QueryString.read(uri.getRequestUri().getRawQuery());
        Optional<Language> asked = Language.of(query.first(LANG));
        Optional<Language> remembered =
                Optional.ofNullable(cookies.get(LANG)).map(Cookie::getValue).flatMap(Language::of);
        return new Visit(
                uri.getRequestUri().getRawPath(),
                query.without(LANG),
                asked.or(() -> remembered).orElse(Language.CHINESE),
                asked.isPresent());
    }
}
