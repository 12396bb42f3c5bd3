package io.gongkai.parse.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A character of a font of symbols, as Unicode has it. */
final class WordSymbol {
    private WordSymbol() {}

    /**
     * The character.
     *
     * @param font the font's name
     * @param code its place in the font, hexadecimal, often in the private area from F000
     */
    static char of(@Nullable String font, @Nullable String code) {
        int value;
        try {
            value = code == null || code.length() > 4 ? 0xFFFD : Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            value = 0xFFFD;
        }
        boolean wingdings = font != null && font.toLowerCase(Locale.ROOT).startsWith("wingdings");
        return switch (value & 0xF0FF) {
            case 0xF0FC -> wingdings ? '√' : (char) value;
            case 0xF0FE, 0xF052 -> wingdings ? '☑' : (char) value;
            case 0xF0A8, 0xF06F, 0xF0A3 -> wingdings ? '□' : (char) value;
            case 0xF0B7, 0xF06C, 0xF09F -> '•';
            default -> value < ' ' ? 0xFFFD : (char) value;
        };
    }
}
