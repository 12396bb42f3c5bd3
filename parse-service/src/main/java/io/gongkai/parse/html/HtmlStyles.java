package io.gongkai.parse.html;

import io.gongkai.parse.document.LimitExceededException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The looks of elements: what the style sheets within the page declare, and their own style, as the cascade of CSS has it. */
final class HtmlStyles {
    /** Longer ones are for what scripts build. */
    private static final int LONGEST_SELECTOR = 300;

    /** How often rules are held against elements: in a portal's page, some 10,000 times. */
    private static final int MOST_ASKED = 20_000_000;

    /** The part of a selector that names the element itself. */
    private static final Pattern SUBJECT = Pattern.compile("[^\\s>+~]+$");

    /** What the library means otherwise than CSS, or answers by reading much of the page. */
    private static final Pattern FOREIGN = Pattern.compile(":(?!first-child|last-child|nth-child)|~");

    private static final Pattern KEY = Pattern.compile("#[^\\s.#:\\[]+|\\.[^\\s.#:\\[]+|^[a-zA-Z][\\w-]*");
    private static final Pattern IDS = Pattern.compile("#");
    private static final Pattern CLASSES = Pattern.compile("[.\\[:]");

    /** Rules that have what tells them from others: {@code #id}, {@code .class}, a tag, or {@code *}. */
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private int count;
    private int asked;
    private boolean hiding;

    /**
     * A rule for one selector.
     *
     * @param weight how much its selector outweighs others: identifiers, then classes, then its place
     */
    private record Rule(Evaluator selector, long weight, HtmlDeclarations declarations) {}

    /** Those of style sheets; without any, only the elements' own looks. */
    static HtmlStyles of(List<Element> sheets) {
        HtmlStyles styles = new HtmlStyles();
        for (Element sheet : sheets) {
            if (HtmlStyleSheet.isForScreens(sheet.attr("media"))) {
                new HtmlStyleSheet(sheet.data()).read(styles::add);
            }
        }
        return styles;
    }

    private void add(String selectors, String css) {
        HtmlDeclarations declarations = HtmlDeclarations.of(css);
        if (declarations.isEmpty()) {
            return;
        }
        hiding |= declarations.removes() || declarations.blanks();
        for (String selector : selectors.split(",", -1)) {
            String own = selector.strip();
            Matcher subject = SUBJECT.matcher(own);
            if (own.length() <= LONGEST_SELECTOR && !FOREIGN.matcher(own).find() && subject.find()) {
                add(own, key(subject.group()), declarations);
            }
        }
    }

    private void add(String selector, String key, HtmlDeclarations declarations) {
        Rule rule;
        try {
            rule = new Rule(QueryParser.parse(selector), weight(selector), declarations);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return; // states such as :hover, and what stands before or behind an element, are not printed
        }
        rules.computeIfAbsent(key, _ -> new ArrayList<>()).add(rule);
    }

    private long weight(String selector) {
        long ids = IDS.matcher(selector).results().count();
        long classes = CLASSES.matcher(selector).results().count();
        return Math.min(ids, 99) * 1_000_000_000_000L + Math.min(classes, 99) * 10_000_000_000L + count++;
    }

    /** An identifier tells most, a tag least. */
    private static String key(String subject) {
        String best = "*";
        Matcher keys = KEY.matcher(subject);
        while (keys.find()) {
            String key = keys.group();
            boolean better = key.charAt(0) == '#' || (key.charAt(0) == '.' && best.charAt(0) != '#');
            best = better || best.equals("*") ? key : best;
        }
        return best.charAt(0) == '#' ? best : best.toLowerCase(Locale.ROOT);
    }

    /** Whether sheets hide anything at all. */
    boolean hides() {
        return hiding;
    }

    /** What the element declares itself. */
    static HtmlDeclarations own(Element element) {
        String own = element.attr("style");
        return own.isEmpty() ? HtmlDeclarations.NONE : HtmlDeclarations.of(own);
    }

    HtmlDeclarations of(Element element) {
        HtmlDeclarations declared = own(element);
        return rules.isEmpty() ? declared : ofSheets(element).with(declared);
    }

    private HtmlDeclarations ofSheets(Element element) {
        List<Rule> found = new ArrayList<>();
        find("*", element, found);
        find(element.normalName(), element, found);
        if (element.hasAttr("id")) {
            find("#" + element.id(), element, found);
        }
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                find("." + name.toLowerCase(Locale.ROOT), element, found);
            }
        }
        if (found.isEmpty()) {
            return HtmlDeclarations.NONE;
        }
        found.sort(Comparator.comparingLong(Rule::weight));
        HtmlDeclarations declared = HtmlDeclarations.NONE;
        for (Rule rule : found) {
            declared = declared.with(rule.declarations());
        }
        return declared;
    }

    private void find(String key, Element element, List<Rule> found) {
        List<Rule> candidates = rules.get(key);
        if (candidates != null) {
            for (Rule rule : candidates) {
                asked++;
                if (asked > MOST_ASKED) {
                    throw new LimitExceededException("elements that rules of style may be for", MOST_ASKED);
                }
                if (rule.selector().matches(element.root(), element)) {
                    found.add(rule);
                }
            }
        }
    }
}
