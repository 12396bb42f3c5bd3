package io.gongkai.parse.html;

import io.gongkai.parse.document.Line;
import org.jsoup.nodes.Element;

/**
 * A line of a page and where it hangs.
 *
 * @param line the line of text or row of a table
 * @param container the element that holds it
 * @param linked whether most of its characters are links, as in a menu
 */
record HtmlBlock(Line line, Element container, boolean linked) {
    /** Its cells' text, one after the other. */
    String text() {
        if (line.cells().size() == 1) {
            return line.cells().getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        line.cells().forEach(cell -> text.append(cell.text()).append(' '));
        return text.toString();
    }
}
