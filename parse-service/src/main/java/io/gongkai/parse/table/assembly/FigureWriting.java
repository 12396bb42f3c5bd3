package io.gongkai.parse.table.assembly;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.table.row.Token;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what was chosen for a cell as a figure. */
public final class FigureWriting {
    private static final String TEN_THOUSAND_YUAN = "万元";
    private static final int DIGITS_OF_TEN_THOUSAND = 4;

    /** Longer texts are no cells; the position tells where the rest is. */
    private static final int LONGEST_RAW = 400;

    private FigureWriting() {}

    static boolean isMoney(FormCell cell) {
        return cell.unit().equals(TEN_THOUSAND_YUAN);
    }

    /**
     * The figure of a token.
     *
     * @param unit what the table says of numbers that stand without a unit; empty if it says nothing
     */
    static Figure of(FormCell cell, Token token, String unit) {
        return switch (token.kind()) {
            case NUMBER -> number(cell, token, unit);
            case BLANK, GAP -> new Figure(null, FigureState.BLANK, token.text(), token.source());
            case SLASH -> new Figure(null, FigureState.NOT_APPLICABLE, token.text(), token.source());
            case LABEL, ODD -> unreadable(token.text(), token.source());
        };
    }

    /** A figure that should be there, with what is there instead. */
    public static Figure unreadable(String raw, @Nullable SourcePosition source) {
        return doubted(raw, source, null);
    }

    /** The same, with what speaks against the report. */
    static Figure doubted(String raw, @Nullable SourcePosition source, @Nullable Doubt doubt) {
        String shown = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw;
        return new Figure(null, FigureState.UNREADABLE, shown, source, doubt);
    }

    /** A cell without a token, known to be printed blank. */
    static Figure blank(@Nullable SourcePosition source) {
        return new Figure(null, FigureState.BLANK, "", source);
    }

    private static Figure number(FormCell cell, Token token, String unit) {
        Printed.Amount amount = token.amount();
        if (amount == null) {
            return unreadable(token.text(), token.source());
        }
        return inUnit(cell, amount, amount.unit().isEmpty() ? unit : amount.unit())
                .map(value -> new Figure(plain(value), FigureState.NUMBER, token.text(), token.source()))
                .orElseGet(() -> unreadable(token.text(), token.source()));
    }

    /** Money in another unit than the column's is the same money, and so are counts by the thousand; a count in yuan is no count. */
    private static Optional<BigDecimal> inUnit(FormCell cell, Printed.Amount amount, String unit) {
        if (unit.endsWith("元") && !isMoney(cell)) {
            return Optional.empty();
        }
        int places = unit.isEmpty()
                ? 0
                : switch (unit.charAt(0)) {
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    case '亿' -> 8;
                    default -> 0;
                };
        int moved = unit.endsWith("元") ? places - DIGITS_OF_TEN_THOUSAND : places;
        return Optional.of(
                moved == 0
                        ? amount.value()
                        : amount.value().scaleByPowerOfTen(moved).stripTrailingZeros());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 && value.scale() <= 0 ? "0" : value.toPlainString();
    }
}
