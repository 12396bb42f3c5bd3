package io.gongkai.parse.isolation;

import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.ReadingLimits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a worker is asked.
 *
 * @param format what the bytes begin as
 * @param limits how large the document may be
 * @param bytes the document
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record FramedRequest(Format format, ReadingLimits limits, byte[] bytes) {

    void write(DataOutputStream out) throws IOException {
        Framing.write(out, format.name());
        out.writeInt(limits.lines());
        out.writeInt(limits.cells());
        out.writeInt(limits.depth());
        out.writeInt(limits.entries());
        out.writeInt(limits.unpackedBytes());
        out.writeInt(limits.ratio());
        Framing.write(out, bytes);
        out.flush();
    }

    static FramedRequest read(DataInputStream in) throws IOException {
        Format format = Format.valueOf(Framing.text(in));
        ReadingLimits limits =
                new ReadingLimits(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        return new FramedRequest(format, limits, Framing.bytes(in));
    }
}
