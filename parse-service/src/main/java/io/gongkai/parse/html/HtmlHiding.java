package io.gongkai.parse.html;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what it does not show, and what is struck out, before anything is read: a figure that is hidden or struck
 * out is not said. Where such words leave a place, as those of a cell do, the place stays.
 */
final class HtmlHiding {
    /** Elements of running text, which their looks may take out of it. */
    private static final Set<String> RUNNING = Set.of("span", "font", "b", "strong", "em", "label", "u");

    /** What stands in the place of a white figure: it may be seen on a ground that a sheet elsewhere colours, or may not. */
    private static final String UNSEEN = "\uFFFC";

    private static final int NODES_OF_A_FIGURE = 10;
    private static final int DEPTH_OF_GROUND = 30;

    private final HtmlStyles styles;
    private final HtmlTableRows rows;
    private final boolean revealing;

    /** Elements whose own words are too small to be seen. */
    private final Set<Element> small = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlHiding(HtmlStyles styles, HtmlTableRows rows, boolean revealing) {
        this.styles = styles;
        this.rows = rows;
        this.revealing = revealing;
    }

    /** @param revealing whether to leave what only sheets hide, and scripts may show */
    static void clear(Element body, HtmlStyles styles, HtmlTableRows rows, boolean revealing) {
        new HtmlHiding(styles, rows, revealing).clear(body);
    }

    /** Children are gathered anew, since taking them out one by one costs the square of their number. */
    private void clear(Element parent) {
        boolean folded = isFolded(parent);
        List<Node> shown = null;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                if ((folded && !element.nameIs("summary")) || !isShown(element)) {
                    shown = shown == null ? new ArrayList<>(parent.childNodes().subList(0, i)) : shown;
                    continue;
                }
                clear(element);
            } else if (child instanceof TextNode words && isSmall(parent)) {
                words.text("");
            }
            if (shown != null) {
                shown.add(child);
            }
        }
        if (shown != null) {
            parent.empty();
            parent.appendChildren(shown);
        }
    }

    private boolean isShown(Element element) {
        if (HtmlMarkup.isNotShown(element) || isAnchor(element)) {
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
        if (looks.shrinks() || (isSmall(element.parent()) && !looks.hasSize())) {
            small.add(element);
        }
        if (HtmlControls.is(element)) {
            HtmlControls.settle(element, rows);
        }
        if (looks.isEmpty()) {
            return true;
        }
        if (looks.whitens() && isFigureInCell(element) && !hasGround(element)) {
            element.text(UNSEEN);
        }
        if (RUNNING.contains(element.normalName())) {
            element.tagName(looks.raises() ? "sup" : looks.partsLines() ? "div" : element.tagName());
        }
        return true;
    }

    /** The sign beside a heading, # or the like, whose link leads to the heading itself. */
    private boolean isAnchor(Element element) {
        return element.nameIs("a")
                && element.attr("href").length() > 1
                && element.attr("href").startsWith("#")
                && !element.text().isBlank()
                && Lettering.letters(element.text()).isEmpty()
                && !rows.isInCell(element);
    }

    private boolean isSmall(@Nullable Element element) {
        return !small.isEmpty() && small.contains(element);
    }

    private boolean isFigureInCell(Element element) {
        if (element.nodeStream().limit(NODES_OF_A_FIGURE).count() == NODES_OF_A_FIGURE
                || !(rows.isCell(element) || rows.isInCell(element))) {
            return false;
        }
        Printed printed = CellReading.read(element.text());
        return printed instanceof Printed.Amount || printed instanceof Printed.Slash;
    }

    /** Whether it is known, or may be, that a white figure shows on what stands behind it. */
    private boolean hasGround(Element element) {
        Element around = element;
        for (int depth = 0; around != null; depth++) {
            if (depth == DEPTH_OF_GROUND
                    || around.hasAttr("bgcolor")
                    || styles.of(around).hasGround()) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** Whether all but the summary is; outside of tables, pages fold sections that belong to the report. */
    private boolean isFolded(Element details) {
        return details.nameIs("details") && !details.hasAttr("open") && rows.isInCell(details);
    }
}
