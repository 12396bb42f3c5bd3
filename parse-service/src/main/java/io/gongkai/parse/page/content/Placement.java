package io.gongkai.parse.page.content;

/** Turns places in the content of a page into places on the page as it is looked at. */
@FunctionalInterface
public interface Placement {
    /** The rectangle between two places. */
    Box box(double x1, double y1, double x2, double y2);
}
