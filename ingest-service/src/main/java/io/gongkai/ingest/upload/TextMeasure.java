package io.gongkai.ingest.upload;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What bytes come to when they are read in one encoding.
 *
 * @param characters all UTF-16 units
 * @param broken units that no text has: control characters and what could not be decoded
 * @param usual units of the blocks that Chinese texts are written in
 */
record TextMeasure(long characters, long broken, long usual) {
    private static final int CHUNK = 8192;
    private static final char REPLACEMENT = '\uFFFD';

    static TextMeasure of(byte[] content, Charset encoding) {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        TextMeasure sum = new TextMeasure(0, 0, 0);
        while (true) {
            CoderResult result = decoder.decode(bytes, chunk, true);
            sum = sum.plus(chunk.flip());
            chunk.clear();
            if (result.isUnderflow()) {
                return sum;
            }
        }
    }

    /** One unit in a hundred may be broken; in a text of a line, one. */
    boolean isSound() {
        long allowed = Math.max(characters / 100, characters >= 8 ? 1 : 0);
        return characters > 0 && broken <= allowed;
    }

    /** Random bytes come to rare characters and to private ones; nineteen in twenty of a report's are usual. */
    boolean isChinese() {
        return isSound() && usual * 20 >= characters * 19;
    }

    private TextMeasure plus(CharBuffer chunk) {
        long moreBroken = 0;
        long moreUsual = 0;
        for (int i = 0; i < chunk.limit(); i++) {
            char unit = chunk.get(i);
            if (isBroken(unit)) {
                moreBroken++;
            } else if (isUsual(unit)) {
                moreUsual++;
            }
        }
        return new TextMeasure(characters + chunk.limit(), broken + moreBroken, usual + moreUsual);
    }

    private static boolean isBroken(char unit) {
        boolean layout = unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f' || unit == '\u000B';
        return (unit < ' ' && !layout) || unit == '\u007F' || unit == REPLACEMENT || unit >= '\uFFFE';
    }

    private static boolean isUsual(char unit) {
        return unit < '\u007F'
                || (unit >= '\u2000' && unit <= '\u27BF') // punctuation, numbers in circles, boxes
                || (unit >= '\u2E80' && unit <= '\u9FFF') // radicals, Chinese punctuation, ideographs
                || (unit >= '\uF900' && unit <= '\uFAFF') // compatibility ideographs
                || (unit >= '\uFE30' && unit <= '\uFFEF') // full-width forms, the byte order mark
                || unit == '\u00A0'
                || unit == '\u00B7';
    }
}
