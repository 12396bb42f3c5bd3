package io.gongkai.ingest.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16).
 *
 * <p>The directory is read rather than the local headers because it alone says how many entries there are before the
 * first is unpacked, which names are UTF-8, and how long stored entries with a data descriptor are.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENCRYPTED = 1;
    private static final int UTF8_NAME = 1 << 11;

    private ZipDirectory() {}

    static List<ZipMember> read(byte[] zip, int entriesAllowed) throws UnfitArchive {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = endRecord(bytes);
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long length = Integer.toUnsignedLong(bytes.getInt(end + 12));
        // Measured from the end record, the directory is found even when something was put before the archive.
        long start = end - length;
        long shift = start - Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (start < 0 || shift < 0) {
            throw UnfitArchive.damaged();
        }
        if (count > entriesAllowed) {
            throw UnfitArchive.tooManyEntries(entriesAllowed);
        }
        List<ZipMember> members = new ArrayList<>(count);
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (end - at < ENTRY_LENGTH || bytes.getInt(at) != ENTRY_SIGNATURE) {
                throw UnfitArchive.damaged();
            }
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
            int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
            int next = at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
            if (next > end) {
                throw UnfitArchive.damaged();
            }
            members.add(member(zip, bytes, at, nameLength, shift));
            at = next;
        }
        return members;
    }

    private static ZipMember member(byte[] zip, ByteBuffer bytes, int at, int nameLength, long shift)
            throws UnfitArchive {
        int flags = bytes.getShort(at + 8);
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long header = shift + Integer.toUnsignedLong(bytes.getInt(at + 42));
        if (packed > zip.length || header > zip.length) {
            throw UnfitArchive.damaged();
        }
        return new ZipMember(
                ZipName.decode(zip, at + ENTRY_LENGTH, nameLength, (flags & UTF8_NAME) != 0),
                (flags & ENCRYPTED) != 0,
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                (int) packed,
                Integer.toUnsignedLong(bytes.getInt(at + 16)),
                (int) header);
    }

    private static int endRecord(ByteBuffer bytes) throws UnfitArchive {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGNATURE
                    && Short.toUnsignedInt(bytes.getShort(at + 20)) <= bytes.limit() - at - END_LENGTH) {
                return at;
            }
        }
        throw UnfitArchive.damaged();
    }
}
