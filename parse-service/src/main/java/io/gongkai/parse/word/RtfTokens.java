package io.gongkai.parse.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Parts an RTF into groups, control words and characters (Rich Text Format Specification 1.9.1, "RTF Syntax"). What old writers do
 * beyond it is taken as Word takes it: bytes of eight bits, and anything behind the end of the outermost group.
 */
final class RtfTokens {

    /** What was met. */
    enum Kind {
        /** The begin of a group. */
        OPEN,
        /** The end of a group. */
        CLOSE,
        /** A control word, or a control symbol, whose word is the symbol. */
        WORD,
        /** Characters, in the code page of their font. */
        BYTES,
        /** The end of the document. */
        END
    }

    private final byte[] rtf;
    private final ByteArrayOutputStream characters = new ByteArrayOutputStream();
    private int at;
    private int depth;
    private String word = "";
    private boolean stated;
    private int parameter;

    RtfTokens(byte[] rtf) {
        this.rtf = rtf;
    }

    /** Goes on to the next token, or throws {@link DamagedFileException} where the document was cut off. */
    Kind next() {
        if (at > 0 && depth == 0) {
            return Kind.END;
        }
        characters.reset();
        while (at < rtf.length) {
            int b = rtf[at] & 0xFF;
            boolean escaped = b == '\\' && isHex();
            if (characters.size() > 0 && !escaped && (b == '{' || b == '}' || b == '\\' || b == '\t')) {
                return Kind.BYTES;
            }
            at++;
            switch (b) {
                case '{' -> {
                    depth++;
                    return Kind.OPEN;
                }
                case '}' -> {
                    depth--;
                    return Kind.CLOSE;
                }
                case '\t' -> {
                    return word("tab");
                }
                case '\\' -> {
                    if (!escaped) {
                        return control();
                    }
                    characters.write(Character.digit(rtf[at + 1], 16) << 4 | Character.digit(rtf[at + 2], 16));
                    at += 3;
                }
                case '\r', '\n', 0 -> {}
                default -> characters.write(b);
            }
        }
        throw new DamagedFileException("the document ends within a group");
    }

    /** The control word that was met. */
    String word() {
        return word;
    }

    /** Its parameter, or what it is if none is stated. */
    int parameter(int otherwise) {
        return stated ? parameter : otherwise;
    }

    /** Whether it switches something on, as it does without a parameter. */
    boolean isOn() {
        return parameter(1) != 0;
    }

    /** The characters that were met. */
    byte[] bytes() {
        return characters.toByteArray();
    }

    private boolean isHex() {
        return at + 3 < rtf.length
                && rtf[at + 1] == '\''
                && Character.digit(rtf[at + 2], 16) >= 0
                && Character.digit(rtf[at + 3], 16) >= 0;
    }

    private Kind control() {
        int from = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        if (at == from) {
            return symbol();
        }
        word(new String(rtf, from, at - from, StandardCharsets.ISO_8859_1));
        boolean negative = at < rtf.length && rtf[at] == '-';
        at += negative ? 1 : 0;
        long number = 0;
        for (; at < rtf.length && isDigit(rtf[at]); at++) {
            number = Math.min(number * 10 + rtf[at] - '0', Integer.MAX_VALUE);
            stated = true;
        }
        parameter = (int) (negative ? -number : number);
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min((long) at + Math.max(0, parameter), rtf.length);
        }
        return Kind.WORD;
    }

    /** A backslash before the end of a line is a paragraph mark. */
    private Kind symbol() {
        if (at == rtf.length) {
            throw new DamagedFileException("the document ends within a control word");
        }
        int b = rtf[at++] & 0xFF;
        return word(b == '\r' || b == '\n' ? "par" : String.valueOf((char) b));
    }

    private Kind word(String met) {
        word = met;
        stated = false;
        parameter = 0;
        return Kind.WORD;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
