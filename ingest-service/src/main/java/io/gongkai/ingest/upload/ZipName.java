package io.gongkai.ingest.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes the names of zip entries: marked as UTF-8, unmarked UTF-8 (macOS), or GBK (Windows in China). */
final class ZipName {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ZipName() {}

    static String decode(byte[] zip, int offset, int length, boolean markedUtf8) {
        if (markedUtf8) {
            return new String(zip, offset, length, StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(zip, offset, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(zip, offset, length, GB18030);
        }
    }
}
