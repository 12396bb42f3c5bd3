package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * One part of an archive while it is unpacked: its bytes are counted as they come, and at its end must give the checksum of the
 * directory, for a flipped bit may be another figure.
 */
final class Unpacking extends FilterInputStream {
    private static final int BUFFER = 8192;
    /** Short parts may be of any ratio: blank space packs a thousandfold. */
    private static final int SHORT = 1024 * 1024;

    private final Inflater inflater;
    private final long packed;
    private final long expectedCrc;
    private final int ratio;
    private final UnpackedBytes all;
    private final CRC32 crc = new CRC32();
    private long length;
    private boolean ended;

    Unpacking(ByteArrayInputStream content, boolean deflated, long packed, long crc, int ratio, UnpackedBytes all) {
        this(content, deflated, new Inflater(true), packed, crc, ratio, all);
    }

    private Unpacking(
            InputStream content,
            boolean deflated,
            Inflater inflater,
            long packed,
            long crc,
            int ratio,
            UnpackedBytes all) {
        super(deflated ? new InflaterInputStream(content, inflater, BUFFER) : content);
        this.inflater = inflater;
        this.packed = packed;
        this.expectedCrc = crc;
        this.ratio = ratio;
        this.all = all;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while unpacking");
        }
        int read = in.read(buffer, offset, wanted);
        if (read < 0) {
            ended = true;
            if (crc.getValue() != expectedCrc) {
                throw new ZipException("checksum of the part is wrong");
            }
            return read;
        }
        length += read;
        all.add(read);
        if (length > SHORT && length / Math.max(1, packed) > ratio) {
            throw new LimitExceededException("unpacked bytes for each packed one", ratio);
        }
        crc.update(buffer, offset, read);
        return read;
    }

    /** Reads what a parser left unread behind the last tag, so that the checksum is seen; it may have closed this already. */
    void finish() throws IOException {
        byte[] rest = new byte[BUFFER];
        while (!ended) {
            ended = read(rest, 0, rest.length) < 0;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }
}
