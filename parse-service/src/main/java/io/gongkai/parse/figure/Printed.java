package io.gongkai.parse.figure;

import java.math.BigDecimal;

/** What a cell prints. */
public sealed interface Printed {

    /**
     * A number.
     *
     * @param value as printed, decimals kept; in the unit of the cell
     * @param unit the unit that stands in the cell; empty if none does
     * @param annotated whether a unit or a note stands beside the number
     */
    record Amount(BigDecimal value, String unit, boolean annotated) implements Printed {}

    /** Nothing. */
    record Nothing() implements Printed {}

    /** A slash: the figure does not apply. */
    record Slash() implements Printed {}

    /** Anything else. */
    record Words() implements Printed {}
}
