package io.gongkai.parse.generator;

import java.util.List;
import java.util.Random;

/**
 * How the cells of tables are set.
 *
 * @param size of their letters; 0 for the usual one
 * @param leading from line to line, in parts of the size
 * @param padding above and below the lines of a cell
 * @param labels where labels stand in their cells
 * @param headers where headers do
 * @param figures where figures do
 * @param top whether cells are filled from above; else what they print stands in their middle
 * @param labelWidth how wide columns of labels are, in parts of the usual width
 */
record TableLook(
        double size,
        double leading,
        double padding,
        Side labels,
        Side headers,
        Side figures,
        boolean top,
        double labelWidth) {
    static final TableLook USUAL = new TableLook(0, 1.3, 3, Side.LEFT, Side.MIDDLE, Side.MIDDLE, false, 1);

    /** Where something stands in its cell. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** One of the ways in which printers and offices set tables. */
    static TableLook any(Random random) {
        return new TableLook(
                List.of(7.5, 8.0, 9.0, 10.5).get(random.nextInt(4)),
                List.of(1.15, 1.3, 1.5).get(random.nextInt(3)),
                List.of(1.5, 3.0, 5.0).get(random.nextInt(3)),
                random.nextInt(4) == 0 ? Side.MIDDLE : Side.LEFT,
                random.nextInt(4) == 0 ? Side.LEFT : Side.MIDDLE,
                List.of(Side.MIDDLE, Side.MIDDLE, Side.RIGHT, Side.LEFT).get(random.nextInt(4)),
                random.nextInt(3) == 0,
                List.of(0.7, 1.0, 1.4).get(random.nextInt(3)));
    }

    /** The same with figures at the right. */
    TableLook figuresRight() {
        return new TableLook(size, leading, padding, labels, headers, Side.RIGHT, top, labelWidth);
    }
}
