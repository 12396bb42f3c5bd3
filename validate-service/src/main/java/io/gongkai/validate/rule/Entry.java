package io.gongkai.validate.rule;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.FormCell;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the form with what the report prints in it, as rules count it.
 *
 * @param cell the cell of the layout that the report prints
 * @param figure what was read; null if the report has no such figure
 * @param counted the number; 0 for a blank and for a slash, which messages say; 0 also where nothing can be read
 */
public record Entry(FormCell cell, @Nullable Figure figure, BigDecimal counted) {

    static Entry of(FormCell cell, @Nullable Figure figure) {
        boolean number = figure != null && figure.state() == FigureState.NUMBER;
        return new Entry(
                cell,
                figure,
                number ? new BigDecimal(Objects.requireNonNull(figure).value()) : BigDecimal.ZERO);
    }

    public String address() {
        return cell.address();
    }

    public boolean isNumber() {
        return figure != null && figure.state() == FigureState.NUMBER;
    }

    public boolean isBlank() {
        return figure != null && figure.state() == FigureState.BLANK;
    }

    public boolean isSlash() {
        return figure != null && figure.state() == FigureState.NOT_APPLICABLE;
    }

    /** Whether nothing can be said about it: not read, or not found. */
    public boolean isUnreadable() {
        return figure == null || figure.state() == FigureState.UNREADABLE;
    }

    /** Whether it prints nothing where a sum needs a number: left blank, or lost on the way. */
    public boolean isBlankInSum() {
        return doubt() == Doubt.BLANK_IN_SUM || isLeftBlank();
    }

    /** The same where its row and its column need the same number, and nothing was overlooked. */
    public boolean isLeftBlank() {
        return doubt() == Doubt.LEFT_BLANK;
    }

    /** Whether it is read in no way because the figures of its row add up in none. */
    public boolean isWithoutSum() {
        return doubt() == Doubt.NO_SUM;
    }

    private @Nullable Doubt doubt() {
        return figure == null ? null : figure.doubt();
    }

    public boolean isPositive() {
        return counted.signum() > 0;
    }

    public boolean isZero() {
        return counted.signum() == 0;
    }

    /** The number without trailing zeros, in brackets if negative, as it stands in a sum. */
    public String inSum() {
        String plain = plain(counted);
        return counted.signum() < 0 ? "(" + plain + ")" : plain;
    }

    /** Row and column as the form prints them, e.g. {@code 三（一）予以公开 · 自然人}. */
    public String label() {
        return cell.rowLabel() + " · " + cell.columnLabel();
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
