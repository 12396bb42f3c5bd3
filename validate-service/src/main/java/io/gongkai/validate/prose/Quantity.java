package io.gongkai.validate.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with its unit.
 *
 * @param start where it begins in the dense text
 * @param end where the unit ends
 * @param value the number as printed, times 万 or 亿 if these stand there; money in 万元
 * @param step the value of its last digit
 * @param precision whether 余, 约 or the like stands with it
 * @param unit the unit; empty if there is none
 */
public record Quantity(int start, int end, BigDecimal value, BigDecimal step, Precision precision, String unit) {
    public boolean approximate() {
        return precision != Precision.EXACT;
    }

    public boolean isMoney() {
        return unit.endsWith("元");
    }

    public boolean isShare() {
        return unit.equals("%");
    }

    public boolean isCount() {
        return !isMoney() && !isShare();
    }

    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether a figure is this number, to the last digit that is printed here. */
    public boolean is(BigDecimal figure) {
        boolean shortened = isMoney() || step.compareTo(BigDecimal.ONE) > 0;
        boolean rounded = isRounded(figure, RoundingMode.HALF_UP) || isRounded(figure, RoundingMode.DOWN);
        return value.compareTo(figure) == 0 || (shortened && rounded);
    }

    /** Whether a figure may be what this number tells roughly. */
    public boolean isAbout(BigDecimal figure) {
        BigDecimal slack = value.abs().movePointLeft(1).max(step).max(BigDecimal.ONE);
        int order = figure.compareTo(value);
        boolean wrongSide =
                (precision == Precision.NO_FEWER && order < 0) || (precision == Precision.NO_MORE && order > 0);
        return !wrongSide && figure.subtract(value).abs().compareTo(slack) <= 0;
    }

    private boolean isRounded(BigDecimal figure, RoundingMode mode) {
        return figure.divide(step, 0, mode).multiply(step).compareTo(value) == 0;
    }
}
