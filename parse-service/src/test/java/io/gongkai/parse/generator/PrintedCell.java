package io.gongkai.parse.generator;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table as it is printed.
 *
 * @param text what it prints
 * @param columns columns that it covers
 * @param rows rows that it covers; it is listed in the first of them only
 * @param address the figure that it holds; null in labels and headers
 * @param truth what a careful reader finds: a plain decimal, nothing, a slash, {@link Truth#UNDECIDABLE} or
 *     {@link Truth#UNREADABLE}; null in labels and headers
 */
record PrintedCell(
        String text,
        int columns,
        int rows,
        @Nullable String address,
        @Nullable String truth) {

    static PrintedCell label(String text, int columns, int rows) {
        return new PrintedCell(text, columns, rows, null, null);
    }

    static PrintedCell figure(String address, String printed) {
        return new PrintedCell(printed, 1, 1, address, value(printed));
    }

    static PrintedCell empty() {
        return label("", 1, 1);
    }

    /** Whether it is a figure that prints digits and nothing else. */
    boolean isWhole() {
        return isFigure() && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isFigure() {
        return address != null;
    }

    /** The same cell printing something else, which says the same. */
    PrintedCell printing(String other) {
        return new PrintedCell(other, columns, rows, address, truth);
    }

    /** The same cell, its text lost. */
    PrintedCell lost() {
        return new PrintedCell("", columns, rows, address, Truth.UNDECIDABLE);
    }

    String requiredAddress() {
        return Objects.requireNonNull(address, text);
    }

    /** The row of the form: the address without its column. */
    String formRow() {
        String whole = requiredAddress();
        return whole.startsWith("disputes.") ? "disputes" : whole.substring(0, whole.lastIndexOf('.'));
    }

    private static String value(String printed) {
        if (printed.startsWith("增") || printed.startsWith("+")) {
            return printed.substring(1);
        }
        return printed.startsWith("减") ? "-" + printed.substring(1) : printed;
    }
}
