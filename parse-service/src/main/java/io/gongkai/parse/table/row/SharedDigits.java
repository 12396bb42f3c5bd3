package io.gongkai.parse.table.row;

import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/** Digits of one cell that may be those of several: 1 0, 2 0 0 0 0 0 2, 0000000. */
public final class SharedDigits {
    private SharedDigits() {}

    /** Whether a figure may be several that share a cell: digits with white space between them, or more than one that begin with a nought. */
    public static boolean mayBeSeveral(Token token) {
        return token.text().length() > 1
                && areDigits(token.text())
                && parts(token).size() > 1;
    }

    /** Whether they have white space between them. */
    public static boolean isSpaced(Token token) {
        return mayBeSeveral(token) && holdsSpace(token.text());
    }

    /** Whether it is more than one digit, and the first of them a nought: no number is written so. */
    public static boolean beginsWithNought(Token token) {
        return mayBeSeveral(token) && Lettering.folded(parts(token).getFirst().charAt(0)) == '0';
    }

    /** Whether a number is a part of what its cell prints: its digits are fewer. */
    public static boolean isPart(Token token) {
        Printed.Amount amount = token.amount();
        return amount != null
                && areDigits(token.text())
                && amount.value().precision()
                        < token.text()
                                .chars()
                                .filter(c -> Tokens.isDigit((char) c))
                                .count();
    }

    private static boolean holdsSpace(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Lettering.isVoid(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Tokens.isDigit(text.charAt(i)) && !Lettering.isVoid(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The numbers that digits are if white space parts them, and if none begins with a nought. */
    public static List<String> parts(Token token) {
        List<String> parts = new ArrayList<>();
        String text = token.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || Lettering.isVoid(text.charAt(i));
            if (from < i && (ends || Lettering.folded(text.charAt(from)) == '0')) {
                parts.add(text.substring(from, i));
                from = i;
            }
            from = ends ? i + 1 : from;
        }
        return parts;
    }
}
