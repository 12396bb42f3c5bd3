package io.gongkai.search.query;

import java.util.Optional;
import java.util.stream.Stream;

/** How a figure is compared with a number. */
public enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    NOT_EQUAL("!="),
    EQUAL("="),
    MORE(">"),
    LESS("<");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    static Optional<Comparison> of(String symbol) {
        return Stream.of(values()).filter(c -> c.symbol.equals(symbol)).findFirst();
    }
}
