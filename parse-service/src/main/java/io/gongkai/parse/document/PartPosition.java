package io.gongkai.parse.document;

import io.gongkai.parse.events.SourcePosition;

/** Where a part of a text stands in the original. */
public final class PartPosition {
    private PartPosition() {}

    /**
     * The position of a part, where the text stands in the original as it is; else that of the whole.
     *
     * @param whole where the text stands
     * @param length of the text
     * @param from where the part begins in it
     * @param to where the part ends
     */
    public static SourcePosition of(SourcePosition whole, int length, int from, int to) {
        Integer offset = whole.offset();
        Integer extent = whole.length();
        if (to - from == length || offset == null || extent == null || extent != length) {
            return whole;
        }
        return new SourcePosition(whole.page(), whole.line(), offset + from, to - from, whole.cell());
    }
}
