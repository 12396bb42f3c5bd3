package io.gongkai.validate.page;

import java.util.function.Consumer;

/**
 * What all pages have around them, as those of search-service do, whose style they take.
 *
 * @param language of the page
 * @param site where search-service is
 * @param path of the page
 */
record Frame(Language language, String site, String path) {

    String around(String title, Consumer<Markup> main) {
        Markup html = new Markup();
        html.open("html", "lang", language.tag()).open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title + language.of(" · 公开", " · Gongkai"));
        html.empty("link", "rel", "icon", "href", site + "/logo.svg", "type", "image/svg+xml");
        html.empty("link", "rel", "stylesheet", "href", site + "/gongkai.css").close("head");
        html.open("body").element("a", language.of("跳到正文", "Skip to content"), "class", "skip", "href", "#main");
        header(html);
        html.open("main", "id", "main", "class", "rules", "tabindex", "-1");
        main.accept(html);
        html.close("main").close("body").close("html");
        return "<!DOCTYPE html>" + html;
    }

    /** The address of a page in the language of this one. */
    String href(String path) {
        return language == Language.CHINESE ? path : path + "?lang=" + language.code();
    }

    private void header(Markup html) {
        Language other = language.other();
        html.open("header", "class", "site").open("a", "class", "brand", "href", site + "/");
        html.empty("img", "src", site + "/logo.svg", "alt", "", "width", "36", "height", "36");
        html.element("span", "公开", "class", "name", "lang", "zh-CN");
        html.element("span", "Gongkai", "class", "latin", "lang", "en").close("a");
        html.open("nav", "aria-label", language.of("语言和导航", "Language and navigation"));
        html.element("a", language.of("全部规则", "All rules"), "href", href("/rules"));
        html.element(
                "a",
                other.label(),
                "class",
                "switch",
                "href",
                path + "?lang=" + other.code(),
                "lang",
                other.tag(),
                "hreflang",
                other.tag());
        html.close("nav").close("header");
    }
}
