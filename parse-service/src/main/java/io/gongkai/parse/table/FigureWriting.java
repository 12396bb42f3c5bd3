package io.gongkai.parse.table;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.Printed;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what was chosen for a cell as a figure. */
final class FigureWriting {
    private static final String TEN_THOUSAND_YUAN = "万元";

    /** Longer texts are no cells; the position tells where the rest is. */
    private static final int LONGEST_RAW = 400;

    private FigureWriting() {}

    /** The figure of a token. */
    static Figure of(FormCell cell, Token token) {
        return switch (token.kind()) {
            case NUMBER -> number(cell, token);
            case BLANK, GAP -> new Figure(null, FigureState.BLANK, token.text(), token.source());
            case SLASH -> new Figure(null, FigureState.NOT_APPLICABLE, token.text(), token.source());
            case LABEL, ODD -> unreadable(token.text(), token.source());
        };
    }

    /** A figure that should be there, with what is there instead. */
    static Figure unreadable(String raw, @Nullable SourcePosition source) {
        String shown = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw;
        return new Figure(null, FigureState.UNREADABLE, shown, source);
    }

    /** A cell without a token, known to be printed blank. */
    static Figure blank(@Nullable SourcePosition source) {
        return new Figure(null, FigureState.BLANK, "", source);
    }

    private static Figure number(FormCell cell, Token token) {
        Printed.Amount amount = token.amount();
        if (amount == null) {
            return unreadable(token.text(), token.source());
        }
        return inUnit(cell.unit(), amount)
                .map(value -> new Figure(plain(value), FigureState.NUMBER, token.text(), token.source()))
                .orElseGet(() -> unreadable(token.text(), token.source()));
    }

    /** Money in another unit than the column's is the same money; a count in yuan is no count. */
    private static Optional<BigDecimal> inUnit(String unit, Printed.Amount amount) {
        boolean money = amount.unit().endsWith("元");
        if (!money) {
            return Optional.of(amount.value());
        }
        if (!unit.equals(TEN_THOUSAND_YUAN)) {
            return Optional.empty();
        }
        return switch (amount.unit()) {
            case "万元" -> Optional.of(amount.value());
            case "亿元" -> Optional.of(amount.value().movePointRight(4).stripTrailingZeros());
            case "元" -> Optional.of(amount.value().movePointLeft(4).stripTrailingZeros());
            case "千元" -> Optional.of(amount.value().movePointLeft(1).stripTrailingZeros());
            case "百元" -> Optional.of(amount.value().movePointLeft(2).stripTrailingZeros());
            default -> Optional.empty();
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 && value.scale() <= 0 ? "0" : value.toPlainString();
    }
}
