package io.gongkai.validate.page;

import io.gongkai.validate.events.Severity;
import java.util.Locale;

/**
 * What all pages have around them, as those of search-service do, whose style they take.
 *
 * @param language of the page
 * @param site where search-service is
 * @param path of the page
 */
public record Frame(Language language, String site, String path) {

    /** The address of a page in the language of this one. */
    public String href(String path) {
        return language == Language.CHINESE ? path : path + "?lang=" + language.code();
    }

    /** The address of the page of a rule, by its id. */
    public String hrefOf(String rule) {
        return href("/rules/" + rule);
    }

    /** The same page in the other language. */
    public String otherHref() {
        return path + "?lang=" + language.other().code();
    }

    /** The class of the style sheet. */
    public String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
