package io.gongkai.parse.html;

import org.jsoup.nodes.Element;

/**
 * A cell of a row, before its words are read.
 *
 * @param column where it stands, from 0; −1 if in the next free place
 */
record HtmlSlot(Element element, int column, int columns, int rows) {
    static final int NEXT = -1;

    /** A cell that covers one place, the next. */
    static HtmlSlot of(Element element) {
        return new HtmlSlot(element, NEXT, 1, 1);
    }
}
