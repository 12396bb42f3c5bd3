package io.gongkai.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a page what it does not show, and what is struck out, before anything is read: a figure that is hidden or struck
 * out is not said. Where such words leave a place, as those of a cell do, the place stays.
 */
final class HtmlHiding implements NodeVisitor {
    /** Elements of running text, which their looks may take out of it. */
    private static final Set<String> RUNNING = Set.of("span", "font", "b", "strong", "em", "label", "u");

    private final HtmlStyles styles;
    private final boolean revealing;

    private HtmlHiding(HtmlStyles styles, boolean revealing) {
        this.styles = styles;
        this.revealing = revealing;
    }

    /** @param revealing whether to leave what only sheets hide, and scripts may show */
    static void clear(Element body, HtmlStyles styles, boolean revealing) {
        body.traverse(new HtmlHiding(styles, revealing));
    }

    /** Children are gathered anew, since taking them out one by one costs the square of their number. */
    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element parent)) {
            return;
        }
        List<Node> children = parent.childNodes();
        List<Node> shown = null;
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child instanceof Element element && !isShown(element)) {
                shown = shown == null ? new ArrayList<>(children.subList(0, i)) : shown;
            } else if (shown != null) {
                shown.add(child);
            }
        }
        if (shown != null) {
            parent.empty();
            parent.appendChildren(shown);
        }
    }

    private boolean isShown(Element element) {
        if (HtmlMarkup.isNotShown(element)) {
            return false;
        }
        HtmlDeclarations looks = styles.of(element);
        HtmlDeclarations hiding = revealing ? HtmlStyles.own(element) : looks;
        if (hiding.removes()) {
            return false;
        }
        if (hiding.blanks() || looks.strikes()) {
            element.empty();
            element.removeAttr("value");
        }
        if (HtmlControls.is(element)) {
            return HtmlControls.settle(element);
        }
        if (looks.shrinks()) {
            clearSmall(element);
        }
        if (RUNNING.contains(element.normalName())) {
            element.tagName(looks.raises() ? "sup" : looks.partsLines() ? "div" : element.tagName());
        }
        return true;
    }

    /** Takes out the words that are too small to be seen, up to where they are larger again. */
    private void clearSmall(Element small) {
        small.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                words.text("");
                return FilterResult.CONTINUE;
            }
            boolean larger = !node.equals(small)
                    && node instanceof Element element
                    && styles.of(element).hasSize();
            return larger ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        });
    }
}
