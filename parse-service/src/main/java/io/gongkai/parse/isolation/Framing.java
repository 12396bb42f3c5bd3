package io.gongkai.parse.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts and numbers between parent and worker, each with its length before it. */
final class Framing {
    /** More than any document may unpack to. */
    private static final int LONGEST = 512 * 1024 * 1024;

    private Framing() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(DataOutputStream out, @Nullable Integer number) throws IOException {
        out.writeInt(number == null ? Integer.MIN_VALUE : number);
    }

    /** A length is believed only as far as bytes follow. */
    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the other side ended");
        }
        return bytes;
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static @Nullable Integer number(DataInputStream in) throws IOException {
        int number = in.readInt();
        return number == Integer.MIN_VALUE ? null : number;
    }
}
