package io.gongkai.parse.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Files with nothing in them compressed, so that a changed byte changes what is read and not only breaks the packing. A PDF stays
 * one; of an archive are left its entries, each a line with {@link #ENTRY} and its name, and then its bytes.
 */
final class Opened {
    private static final String ENTRY = "\u0001entry ";

    /** An archive has no more of them than its reader looks for; the target is no test of the packing. */
    private static final int ENTRIES = 200;

    private Opened() {}

    /** The file, opened; one without compressed parts is itself. */
    static byte[] of(byte[] file) {
        String start = new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1);
        try {
            if (start.startsWith("PK")) {
                return entries(file);
            }
            return start.equals("%PDF-") ? plainStreams(file) : file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An opened file, or what a fuzzer made of it, as a file again. */
    static byte[] closed(byte[] opened) {
        String all = new String(opened, StandardCharsets.ISO_8859_1);
        return all.startsWith(ENTRY) ? zip(all) : opened;
    }

    private static byte[] entries(byte[] file) throws IOException {
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                opened.write((ENTRY + entry.getName() + "\n").getBytes(StandardCharsets.ISO_8859_1));
                zip.transferTo(opened);
            }
        }
        return opened.toByteArray();
    }

    private static byte[] zip(String opened) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            Set<String> names = new HashSet<>();
            for (String entry : List.of(opened.substring(ENTRY.length()).split(ENTRY, ENTRIES))) {
                int end = entry.indexOf('\n');
                String name = entry.substring(0, Math.clamp(end, 0, 1000));
                if (names.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(entry.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] plainStreams(byte[] file) throws IOException {
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] plain = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    stream.removeItem(COSName.DECODE_PARMS);
                    try (OutputStream out = stream.createOutputStream()) {
                        out.write(plain);
                    }
                }
            }
            document.save(opened, CompressParameters.NO_COMPRESSION);
        }
        return opened.toByteArray();
    }
}
