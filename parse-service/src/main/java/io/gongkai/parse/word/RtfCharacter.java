package io.gongkai.parse.word;

import org.jspecify.annotations.Nullable;

/** Control words and symbols of RTF that stand for a character. */
final class RtfCharacter {
    private RtfCharacter() {}

    /** The character; null if the word stands for none. */
    static @Nullable String of(String word) {
        return switch (word) {
            case "tab" -> "\t";
            case "line", "page", "column" -> "\n";
            case "~" -> "\u00A0";
            case "_" -> "-";
            case "\\", "{", "}" -> word;
            case "emdash" -> "\u2014";
            case "endash" -> "\u2013";
            case "emspace" -> "\u2003";
            case "enspace" -> "\u2002";
            case "qmspace" -> "\u2005";
            case "bullet" -> "\u2022";
            case "lquote" -> "\u2018";
            case "rquote" -> "\u2019";
            case "ldblquote" -> "\u201C";
            case "rdblquote" -> "\u201D";
            default -> null;
        };
    }
}
