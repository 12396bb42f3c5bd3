package io.gongkai.parse.word;

/** The number formats of .doc (MSONFC, [MS-OSHARED] 2.2.1.3) by their names in .docx. */
final class DocNumberFormat {
    private DocNumberFormat() {}

    static String name(int code) {
        return switch (code) {
            case 0x01 -> "upperRoman";
            case 0x02 -> "lowerRoman";
            case 0x03 -> "upperLetter";
            case 0x04 -> "lowerLetter";
            case 0x0A, 0x11, 0x24 -> "ideographDigital";
            case 0x0B -> "japaneseCounting";
            case 0x0E, 0x13 -> "decimalFullWidth";
            case 0x10 -> "japaneseLegal";
            case 0x12, 0x1C -> "decimalEnclosedCircle";
            case 0x16 -> "decimalZero";
            case 0x17 -> "bullet";
            case 0x1A -> "decimalEnclosedFullstop";
            case 0x1B -> "decimalEnclosedParen";
            case 0x1D -> "ideographEnclosedCircle";
            case 0x1E -> "ideographTraditional";
            case 0x1F, 0x20 -> "ideographZodiac";
            case 0x21, 0x23, 0x25, 0x27, 0x28 -> "chineseCountingThousand";
            case 0x22 -> "ideographLegalTraditional";
            case 0x26 -> "chineseLegalSimplified";
            case 0xFF -> "none";
            default -> "decimal";
        };
    }
}
