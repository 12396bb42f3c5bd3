package io.gongkai.parse.word;

/** Namespaces of ECMA-376, transitional as Word and WPS write it, and strict. */
final class Namespaces {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String MATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";

    private Namespaces() {}

    static boolean isWord(String uri) {
        return WORD.equals(uri) || WORD_STRICT.equals(uri);
    }

    static boolean isMath(String uri) {
        return MATH.equals(uri) || MATH_STRICT.equals(uri);
    }
}
