package io.gongkai.parse.table.forming;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with separators between its thousands that a narrow cell breaks within three digits: 6,09 and, on the next line of text, 6. The
 * first is no number, and it lacks just as many digits as follow.
 */
final class BegunThousands {
    private static final int DIGITS_OF_A_GROUP = 3;
    private static final Pattern BEGUN = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){0,3},(\\d{0,2})");

    private BegunThousands() {}

    /** Whether it lacks digits at its end. */
    static boolean is(Token figure) {
        return figure.kind() != Token.Kind.NUMBER
                && BEGUN.matcher(Lettering.spelt(figure.text())).matches();
    }

    /** Whether the digits are what the figure before them lacks. */
    static boolean goOn(Token beginning, Token digits) {
        if (!is(beginning) || digits.kind() != Token.Kind.NUMBER) {
            return false;
        }
        Matcher begun = BEGUN.matcher(Lettering.spelt(beginning.text()));
        String rest = Lettering.spelt(digits.text());
        return begun.matches()
                && begun.group(1).length() + rest.length() == DIGITS_OF_A_GROUP
                && rest.chars().allMatch(Character::isDigit);
    }

    /** The whole figure, on two lines as it stands. */
    static Token joined(Token beginning, Token digits) {
        String text = beginning.text().strip() + "\n" + digits.text().strip();
        return CellReading.read(text.replace("\n", "")) instanceof Printed.Amount amount
                ? new Token(Token.Kind.NUMBER, text, amount, beginning.column(), beginning.source())
                : new Token(Token.Kind.ODD, text, null, beginning.column(), beginning.source());
    }
}
