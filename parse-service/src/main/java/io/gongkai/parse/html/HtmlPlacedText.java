package io.gongkai.parse.html;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.page.PlacedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds pages whose words are placed each by itself, as converters from PDF write them: what belongs together is told by where it
 * stands and not by the order of the elements, so such a page is read like one of a PDF.
 */
final class HtmlPlacedText implements NodeVisitor {
    private static final String PLACED = "absolute";
    private static final int LEAST_WORDS = 20;
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{0,6})?)(px|pt|)");
    private static final double PIXELS_A_POINT = 4.0 / 3;
    private static final double USUAL_SIZE = 16;
    private static final double LINE_HEIGHT = 1.2;
    private static final double MARGIN = 50;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

    private final HtmlStyles styles;
    private final Deque<Place> open = new ArrayDeque<>();
    private final Map<Element, List<Words>> pages = new LinkedHashMap<>();
    private int count;
    private long placed;
    private long all;

    /**
     * Where an element begins on its page, in pixels.
     *
     * @param page what holds the page
     * @param size of its font
     */
    private record Place(Element element, Element page, double left, double top, double size, boolean placed) {
        /** The same a line further down, as behind a break. */
        Place below() {
            return new Place(element, page, left, top + LINE_HEIGHT * size, size, placed);
        }

        /** Whether what stands here follows what stands there, in one line. */
        boolean goesOn(@Nullable Place before) {
            return before != null && before.element().equals(element) && before.top() == top;
        }
    }

    private record Words(String text, Place place) {
        double right() {
            return place.left() + place.size() * text.length() + MARGIN;
        }

        double bottom() {
            return place.top() + place.size() + MARGIN;
        }
    }

    private HtmlPlacedText(HtmlStyles styles) {
        this.styles = styles;
    }

    /** What the page says; null unless nearly all its words are placed. */
    static @Nullable Document of(Element body, HtmlStyles styles, String source, ReadingLimits limits) {
        if (!source.contains(PLACED)) {
            return null;
        }
        HtmlPlacedText text = new HtmlPlacedText(styles);
        body.traverse(text);
        if (text.count < LEAST_WORDS || text.placed * 10 < text.all * 9) {
            return null;
        }
        return text.read(limits) instanceof DocumentOutcome.Read(Document document, var surroundings)
                        && surroundings.isEmpty()
                ? document
                : null;
    }

    @Override
    public void head(Node node, int depth) {
        Place around = open.peek();
        if (node instanceof Element element) {
            open.push(around == null ? new Place(element, element, 0, 0, USUAL_SIZE, false) : place(element, around));
        }
        if (node instanceof TextNode text && around != null && !Lettering.isVoid(text.getWholeText())) {
            int length = text.getWholeText().length();
            all += length;
            if (around.placed()) {
                placed += length;
                count++;
                String words = SPACES.matcher(text.getWholeText()).replaceAll(" ");
                pages.computeIfAbsent(around.page(), _ -> new ArrayList<>()).add(new Words(words, around));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        open.pop();
        Place around = open.peek();
        if (around != null && element.normalName().equals("br")) {
            open.pop();
            open.push(around.below());
        }
    }

    private Place place(Element element, Place around) {
        HtmlDeclarations looks = styles.of(element);
        Double fontSize = pixels(looks.value("font-size"));
        double size = fontSize == null || fontSize <= 0 ? around.size() : fontSize;
        String position = looks.value("position");
        if (position.equals("relative") && !around.placed()) {
            return new Place(element, element, 0, 0, size, false);
        }
        Double left = pixels(looks.value("left"));
        Double top = pixels(looks.value("top"));
        if (!position.equals(PLACED) || left == null || top == null) {
            return new Place(around.element(), around.page(), around.left(), around.top(), size, around.placed());
        }
        return new Place(element, around.page(), around.left() + left, around.top() + top, size, true);
    }

    private static @Nullable Double pixels(String length) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches()) {
            return null;
        }
        double number = Double.parseDouble(matcher.group(1));
        return matcher.group(2).equals("pt") ? number * PIXELS_A_POINT : number;
    }

    private @Nullable DocumentOutcome read(ReadingLimits limits) {
        PlacedText text = new PlacedText(limits);
        pages.values().forEach(words -> {
            text.beginPage(farthest(words, Words::right), farthest(words, Words::bottom));
            Place before = null;
            double reached = 0;
            for (Words word : words) {
                Place place = word.place();
                reached =
                        text.add(word.text(), place.goesOn(before) ? reached : place.left(), place.top(), place.size());
                before = place;
            }
        });
        return text.read();
    }

    private static double farthest(List<Words> words, ToDoubleFunction<Words> edge) {
        return words.stream().mapToDouble(edge).max().orElse(0);
    }
}
