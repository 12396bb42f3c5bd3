package io.gongkai.ingest.upload;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one entry of a zip archive, and stops as soon as it comes to too much. */
final class ZipUnpacking {
    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 64 * 1024;

    /** Short runs of blanks pack extremely well; below this size no ratio is dangerous. */
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;

    private final byte[] zip;
    private final int ratio;

    ZipUnpacking(byte[] zip, int ratio) {
        this.zip = zip;
        this.ratio = ratio;
    }

    /** The content of an entry that is known to be within the limits. */
    byte[] unpack(ZipMember member) throws UnfitArchive {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        unpack(member, content, Long.MAX_VALUE);
        return content.toByteArray();
    }

    /** The size of an entry, found by unpacking it to nowhere; more than {@code limit} bytes are an unfit archive. */
    long measure(ZipMember member, long limit) throws UnfitArchive {
        return unpack(member, OutputStream.nullOutputStream(), limit);
    }

    private long unpack(ZipMember member, OutputStream to, long limit) throws UnfitArchive {
        if (member.encrypted()) {
            throw UnfitArchive.encrypted();
        }
        int start = contentOf(member);
        CRC32 crc = new CRC32();
        long size = switch (member.method()) {
            case STORED -> store(member, start, to, limit, crc);
            case DEFLATED -> inflate(member, start, to, limit, crc);
            default -> throw UnfitArchive.packedOtherwise();
        };
        if (crc.getValue() != member.crc()) {
            throw UnfitArchive.damaged();
        }
        return size;
    }

    private long store(ZipMember member, int start, OutputStream to, long limit, CRC32 crc) throws UnfitArchive {
        if (member.packedBytes() > limit) {
            throw UnfitArchive.unpacksTooLarge(limit);
        }
        write(to, zip, start, member.packedBytes(), crc);
        return member.packedBytes();
    }

    private long inflate(ZipMember member, int start, OutputStream to, long limit, CRC32 crc) throws UnfitArchive {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(zip, start, member.packedBytes());
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && !inflater.finished()) {
                    throw UnfitArchive.damaged();
                }
                size += length;
                if (size > limit) {
                    throw UnfitArchive.unpacksTooLarge(limit);
                }
                if (size > RATIO_COUNTS_FROM && size / ratio > inflater.getBytesRead()) {
                    throw UnfitArchive.unpacksTooWell(ratio);
                }
                write(to, chunk, 0, length, crc);
            }
            return size;
        } catch (DataFormatException e) {
            throw UnfitArchive.damaged();
        }
    }

    private static void write(OutputStream to, byte[] bytes, int offset, int length, CRC32 crc) {
        crc.update(bytes, offset, length);
        try {
            to.write(bytes, offset, length);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    private int contentOf(ZipMember member) throws UnfitArchive {
        int header = member.headerOffset();
        if (header > zip.length - HEADER_LENGTH) {
            throw UnfitArchive.damaged();
        }
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        long start = (long) header
                + HEADER_LENGTH
                + Short.toUnsignedInt(bytes.getShort(header + 26))
                + Short.toUnsignedInt(bytes.getShort(header + 28));
        if (bytes.getInt(header) != HEADER_SIGNATURE || start + member.packedBytes() > zip.length) {
            throw UnfitArchive.damaged();
        }
        return (int) start;
    }
}
