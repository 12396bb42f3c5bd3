package io.gongkai.parse.word;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which characters of a .doc are codes of fields, and not their results ([MS-DOC] 2.8.25). */
final class DocFields {
    private static final char BEGIN = 0x13;
    private static final char SEPARATE = 0x14;
    static final char END = 0x15;

    private DocFields() {}

    /** The characters from the begin of each field to its separator, or to its end; those of a field without end are text. */
    static BitSet codes(String text) {
        BitSet codes = new BitSet(text.length());
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case BEGIN -> open.push(new int[] {i, -1});
                case SEPARATE -> {
                    if (!open.isEmpty()) {
                        open.element()[1] = i;
                    }
                }
                case END -> {
                    int[] field = open.poll();
                    if (field != null) {
                        codes.set(field[0], (field[1] < 0 ? i : field[1]) + 1);
                    }
                }
                default -> {}
            }
        }
        return codes;
    }
}
