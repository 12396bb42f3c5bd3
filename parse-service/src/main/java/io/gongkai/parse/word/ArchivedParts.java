package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a zip archive in memory (PKWARE APPNOTE 6.3), found by its directory as word processors do, and unpacked only
 * while they are read. No size that the archive states is believed: {@link Unpacking} counts.
 */
final class ArchivedParts {
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer archive;
    private final ReadingLimits limits;
    private final Map<String, Integer> entries = new HashMap<>();
    private final UnpackedBytes unpacked;

    ArchivedParts(byte[] bytes, ReadingLimits limits) {
        this.archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        this.unpacked = new UnpackedBytes(limits.unpackedBytes());
        int end = end();
        int at = archive.getInt(end + 16);
        int count = 0;
        while (at >= 0 && at <= end - ENTRY_SIZE && archive.getInt(at) == ENTRY) {
            count++;
            if (count > limits.entries()) {
                throw new LimitExceededException("entries", limits.entries());
            }
            int length = unsigned(at + 28);
            if (at + ENTRY_SIZE + length > end) {
                break;
            }
            String name = new String(bytes, at + ENTRY_SIZE, length, StandardCharsets.UTF_8);
            entries.putIfAbsent(normalized(name), at);
            at += ENTRY_SIZE + length + unsigned(at + 30) + unsigned(at + 32);
        }
        if (entries.isEmpty()) {
            throw new DamagedFileException("the archive's directory is missing");
        }
    }

    /** The content of a part, whatever the case of its name; empty if there is none. */
    Optional<Unpacking> open(String name) {
        Integer entry = entries.get(normalized(name));
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    private Unpacking open(int entry) {
        int method = unsigned(entry + 10);
        int packed = archive.getInt(entry + 20);
        int local = archive.getInt(entry + 42);
        if (local < 0 || local > archive.limit() - LOCAL_SIZE || archive.getInt(local) != LOCAL) {
            throw new DamagedFileException("a part of the archive is not where its directory says");
        }
        if ((unsigned(entry + 8) & ENCRYPTED) != 0) {
            throw new DamagedFileException("a part of the archive is encrypted");
        }
        int start = local + LOCAL_SIZE + unsigned(local + 26) + unsigned(local + 28);
        if (packed < 0 || start > archive.limit() - packed) {
            throw new DamagedFileException("a part of the archive is cut off");
        }
        if (method != STORED && method != DEFLATED) {
            throw new DamagedFileException("a part of the archive is packed by method " + method);
        }
        ByteArrayInputStream content = new ByteArrayInputStream(archive.array(), start, packed);
        long crc = archive.getInt(entry + 16) & 0xFFFF_FFFFL;
        return new Unpacking(content, method == DEFLATED, packed, crc, limits.ratio(), unpacked);
    }

    private int end() {
        int last = archive.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
            if (archive.getInt(at) == END) {
                return at;
            }
        }
        throw new DamagedFileException("the archive ends before its directory");
    }

    private int unsigned(int at) {
        return archive.getShort(at) & 0xFFFF;
    }

    private static String normalized(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}
