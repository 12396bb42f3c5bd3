package io.gongkai.parse.ofd;

import io.gongkai.parse.document.LimitExceededException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML files of an OFD document, unpacked into memory and nowhere else: no entry's name ever becomes a path. Pictures and
 * fonts are passed over.
 */
final class OfdPackage {
    /** A report has 50. */
    private static final int MOST_ENTRIES = 10_000;

    /** All of the XML of a report is less than 1 MB. */
    private static final int MOST_BYTES_OF_XML = 48 * 1024 * 1024;

    /** Everything unpacked; a deflated file unpacks to at most a thousand times its size. */
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private static final int END_RECORD_WITHIN = 65_557;

    private final Map<String, byte[]> files;

    private OfdPackage(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Unpacks the bytes.
     *
     * @throws IOException if they are no whole archive
     */
    static OfdPackage of(byte[] bytes) throws IOException {
        if (!hasEndRecord(bytes)) {
            throw new ZipException("the archive has no end");
        }
        Map<String, byte[]> files = new HashMap<>();
        int entries = 0;
        long[] unpacked = new long[2];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new LimitExceededException("files in an archive", MOST_ENTRIES);
                }
                String name = resolved("", entry.getName());
                boolean kept = name.endsWith(".xml");
                byte[] content = unpack(zip, kept, unpacked);
                if (kept) {
                    files.putIfAbsent(name, content);
                }
            }
        }
        return new OfdPackage(files);
    }

    /** The file of that name; null if there is none. */
    byte @Nullable [] file(String name) {
        return files.get(name);
    }

    /** Whether the files within are encrypted, which GM/T 0099—2020 lists in a file of its own. */
    boolean isEncrypted() {
        return files.keySet().stream().anyMatch(name -> name.startsWith("encrypt"));
    }

    /** The name of a file that another refers to. */
    static String resolved(String from, String location) {
        String path = location.strip().replace('\\', '/');
        Deque<String> parts = new ArrayDeque<>();
        if (!path.startsWith("/") && from.contains("/")) {
            for (String part : from.substring(0, from.lastIndexOf('/')).split("/", -1)) {
                parts.addLast(part);
            }
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts).toLowerCase(Locale.ROOT);
    }

    private static byte[] unpack(ZipInputStream zip, boolean kept, long[] unpacked) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked[0] += read;
            unpacked[1] += kept ? read : 0;
            if (unpacked[0] > MOST_BYTES) {
                throw new LimitExceededException("bytes unpacked", MOST_BYTES);
            }
            if (unpacked[1] > MOST_BYTES_OF_XML) {
                throw new LimitExceededException("bytes of XML", MOST_BYTES_OF_XML);
            }
            if (kept) {
                content.write(buffer, 0, read);
            }
        }
        return content.toByteArray();
    }

    private static boolean hasEndRecord(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - END_RECORD_WITHIN); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
