package io.gongkai.parse.word;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of an RTF, which say what its bytes stand for. */
final class RtfFonts {
    private static final int SYMBOLS = 2;
    private static final int FIRST_SYMBOL = 0xF000;
    private static final Charset WESTERN = charset(1252);

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Font defined = new Font();
    private Charset ofDocument = charset(936);
    private int standard;

    /** A font while it is read. */
    private static final class Font {
        private final StringBuilder name = new StringBuilder();
        private @Nullable Charset charset;
        private boolean symbols;
    }

    /** What is said next is said of this font. */
    void define(int font) {
        defined = fonts.computeIfAbsent(font, number -> new Font());
    }

    void name(byte[] bytes) {
        defined.name.append(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Its set of characters, as Windows numbers them: \fcharset. */
    void characters(int set) {
        defined.symbols = set == SYMBOLS;
        int codePage = codePage(set);
        defined.charset = codePage == 0 ? null : charset(codePage);
    }

    void codePage(Charset charset) {
        defined.charset = charset;
    }

    /** The code page of fonts that state none: \ansicpg; Chinese where that is missing, too. */
    void ofDocument(int codePage) {
        ofDocument = charset(codePage);
    }

    /** The font of text that states none: \deff. */
    void standard(int font) {
        standard = font;
    }

    int standard() {
        return standard;
    }

    /** What bytes in a font stand for. */
    String decode(int number, byte[] bytes, int from) {
        Font font = fonts.get(number);
        if (font != null && font.symbols) {
            StringBuilder symbols = new StringBuilder();
            for (int i = from; i < bytes.length; i++) {
                symbols.append(symbol(font, bytes[i] & 0xFF));
            }
            return symbols.toString();
        }
        if (font != null && font.charset != null) {
            return new String(bytes, from, bytes.length - from, font.charset);
        }
        try {
            return ofDocument
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, bytes.length - from, WESTERN);
        }
    }

    /** A character of \\u; in a font of symbols those of the private area are symbols. */
    String symbol(int number, int code) {
        Font font = fonts.get(number);
        return font != null && font.symbols && code >= FIRST_SYMBOL && code <= FIRST_SYMBOL + 0xFF
                ? String.valueOf(symbol(font, code - FIRST_SYMBOL))
                : Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }

    /** Digits and letters in a font of symbols are mostly meant as such. */
    private static char symbol(Font font, int code) {
        char symbol = WordSymbol.of(font.name.toString().strip(), Integer.toHexString(FIRST_SYMBOL + code));
        return symbol >= FIRST_SYMBOL && code < 0x80 ? (char) code : symbol;
    }

    static Charset charset(int codePage) {
        String name = switch (codePage) {
            case 936 -> "GB18030";
            case 950 -> "Big5";
            case 932 -> "windows-31j";
            case 949, 874 -> "x-windows-" + codePage;
            case 10000 -> "x-MacRoman";
            case 65001 -> "UTF-8";
            default -> "windows-" + Math.max(0, codePage);
        };
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }

    /** The code page of a set of characters; 0 where the set does not tell. */
    private static int codePage(int set) {
        return switch (set) {
            case 77 -> 10000;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> 0;
        };
    }
}
