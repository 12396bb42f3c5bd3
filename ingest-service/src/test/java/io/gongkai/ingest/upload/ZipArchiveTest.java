package io.gongkai.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.upload.ZipArchive.Entry;
import io.gongkai.ingest.upload.ZipArchive.EntryContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives, most of them hostile. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ZipArchiveTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final ArchiveLimits LIMITS = new ArchiveLimits(5, 8L * MEBIBYTE, 100, 2 * MEBIBYTE);

    @Test
    void filesComeOutAsTheyWentIn() throws UnfitArchive {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("甲区/2024.txt", "甲".repeat(1000).getBytes(UTF_8));
        files.put("乙区.txt", "乙".getBytes(UTF_8));

        ZipArchive archive = ZipArchive.open(Zips.of(files), LIMITS);

        assertThat(archive.entries()).extracting(Entry::name).containsExactly("甲区/2024.txt", "乙区.txt");
        for (Entry entry : archive.entries()) {
            assertThat(bytes(entry)).isEqualTo(files.get(entry.name()));
        }
    }

    @Test
    void namesInGbkAreDecoded() throws UnfitArchive {
        byte[] zip = Zips.of(Map.of("报告.txt", "a".getBytes(UTF_8)), Charset.forName("GBK"));
        assertThat(ZipArchive.open(zip, LIMITS).entries())
                .extracting(Entry::name)
                .containsExactly("报告.txt");
    }

    @Test
    void storedEntriesComeOut() throws UnfitArchive, IOException {
        byte[] content = "样例".getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("a.txt");
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        ZipArchive archive = ZipArchive.open(bytes.toByteArray(), LIMITS);
        assertThat(bytes(archive.entries().getFirst())).isEqualTo(content);
    }

    @Test
    void foldersAndLeftoversOfDesktopsAreSkipped() throws UnfitArchive {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("folder/", new byte[0]);
        files.put("__MACOSX/._a.txt", new byte[] {1});
        files.put("folder/.DS_Store", new byte[] {1});
        files.put("folder/Thumbs.db", new byte[] {1});
        files.put("folder/a.txt", "a".getBytes(UTF_8));
        assertThat(ZipArchive.open(Zips.of(files), LIMITS).entries())
                .extracting(Entry::name)
                .containsExactly("folder/a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "a/../../b.txt", "/etc/passwd", "..\\a.txt", "C:\\a.txt", "a/.."})
    void climbingPathsAreRefused(String name) {
        assertRefused(Zips.of(Map.of(name, "a".getBytes(UTF_8))), ProblemKind.ARCHIVE_PATH);
    }

    @Test
    void nameWithTwoDotsInsideClimbsNowhere() throws UnfitArchive {
        assertThat(ZipArchive.open(Zips.of(Map.of("a..b.txt", new byte[] {1})), LIMITS)
                        .entries())
                .hasSize(1);
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            files.put(i + ".txt", new byte[] {1});
        }
        assertRefused(Zips.of(files), ProblemKind.ARCHIVE_TOO_LARGE);
    }

    @Test
    void bombIsRefusedByItsRatio() {
        assertRefused(Zips.of(Map.of("zeros.txt", new byte[64 * MEBIBYTE])), ProblemKind.ARCHIVE_TOO_LARGE);
    }

    @Test
    void archiveThatUnpacksToTooMuchIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".txt", digits(2 * MEBIBYTE));
        }
        assertRefused(Zips.of(files), ProblemKind.ARCHIVE_TOO_LARGE);
    }

    @Test
    void entriesThatOverlapCountEachTime() {
        // One body and many directory entries that point at it, as in D. Fifield, "A better zip bomb" (WOOT 2019).
        byte[] one = Zips.of(Map.of("a.txt", digits(2 * MEBIBYTE)));
        assertRefused(withDirectoryRepeated(one, 5), ProblemKind.ARCHIVE_TOO_LARGE);
    }

    @Test
    void entryBeyondTheLimitOfAReportIsWithheldByItself() throws UnfitArchive {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("long.txt", digits(3 * MEBIBYTE));
        files.put("short.txt", "a".getBytes(UTF_8));
        ZipArchive archive = ZipArchive.open(Zips.of(files), LIMITS);
        assertThat(archive.entries().getFirst().content()).isInstanceOf(EntryContent.Withheld.class);
        assertThat(bytes(archive.entries().getLast())).isEqualTo("a".getBytes(UTF_8));
    }

    @Test
    void everyCutIsRefusedAsDamage() {
        byte[] whole = Zips.of(Map.of("a.txt", digits(2000)));
        for (int cut = 4; cut < whole.length; cut += 7) {
            assertRefused(Arrays.copyOf(whole, cut), ProblemKind.ARCHIVE_DAMAGED);
        }
    }

    @Test
    void changedContentIsRefusedAsDamage() {
        byte[] zip = Zips.of(Map.of("a.txt", digits(2000)));
        zip[300] ^= 0x55;
        assertRefused(zip, ProblemKind.ARCHIVE_DAMAGED);
    }

    @Test
    void encryptedArchiveIsRefused() {
        byte[] zip = Zips.of(Map.of("a.txt", digits(100)));
        zip[directoryOf(zip) + 8] |= 1;
        assertRefused(zip, ProblemKind.ARCHIVE_ENCRYPTED);
    }

    @Test
    void noChangeOfASingleByteBreaksTheReader() {
        byte[] whole = Zips.of(Map.of("a.txt", digits(500), "b.txt", digits(50)));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] zip = whole.clone();
            zip[random.nextInt(zip.length)] = (byte) random.nextInt();
            try {
                for (Entry entry : ZipArchive.open(zip, LIMITS).entries()) {
                    entry.content();
                }
            } catch (UnfitArchive e) {
                assertThat(e.refusal().message().zh()).isNotEmpty();
            }
        }
    }

    private static byte[] bytes(Entry entry) throws UnfitArchive {
        return ((EntryContent.Unpacked) entry.content()).content().bytes();
    }

    private static void assertRefused(byte[] zip, ProblemKind kind) {
        assertThatExceptionOfType(UnfitArchive.class)
                .isThrownBy(() -> ZipArchive.open(zip, LIMITS))
                .satisfies(e -> assertThat(e.refusal().kind()).isEqualTo(kind));
    }

    /** Digits in no order: they pack about two to one. */
    private static byte[] digits(int length) {
        byte[] digits = new byte[length];
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            digits[i] = (byte) ('0' + random.nextInt(10));
        }
        return digits;
    }

    private static int directoryOf(byte[] zip) {
        int end = zip.length - 22;
        return (zip[end + 16] & 0xFF) | (zip[end + 17] & 0xFF) << 8 | (zip[end + 18] & 0xFF) << 16;
    }

    private static byte[] withDirectoryRepeated(byte[] zip, int times) {
        int start = directoryOf(zip);
        int end = zip.length - 22;
        byte[] directory = Arrays.copyOfRange(zip, start, end);
        byte[] tail = Arrays.copyOfRange(zip, end, zip.length);
        tail[10] = (byte) times;
        int length = directory.length * times;
        tail[12] = (byte) length;
        tail[13] = (byte) (length >> 8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(zip, 0, start);
        for (int i = 0; i < times; i++) {
            all.writeBytes(directory);
        }
        all.writeBytes(tail);
        return all.toByteArray();
    }
}
