package io.gongkai.parse.word;

import static io.gongkai.parse.word.WordFile.p;
import static io.gongkai.parse.word.WordFile.tc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Word files made to hang, exhaust or mislead their reader, read on this very thread. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileWordTest {
    private static final ReadingLimits NARROW = new ReadingLimits(1000, 1000, 500, 50, 4 * 1024 * 1024, 100);

    @Test
    void bombIsGivenUpWhileItIsUnpacked() {
        byte[] bomb = WordFile.of(p(" ".repeat(200 * 1024 * 1024))).bytes();

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertTooComplex(bomb, ReadingLimits.USUAL);
    }

    @Test
    void bombOfManySmallPartsIsGivenUp() {
        String pages = p("一".repeat(1000)).repeat(1000);

        assertTooComplex(
                WordFile.of(pages)
                        .with("word/styles.xml", WordFile.root("styles", pages))
                        .bytes(),
                new ReadingLimits(2000, 1000, 500, 50, 4 * 1024 * 1024, 100_000));
    }

    @Test
    void statedSizesAreNotBelieved() {
        byte[] bomb = WordFile.of(p(" ".repeat(8 * 1024 * 1024))).bytes();
        int entry = lastIndexOf(bomb, 0x02014b50);
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 10);

        assertTooComplex(bomb, NARROW);
    }

    @Test
    void tooManyEntriesAreGivenUp() {
        WordFile file = WordFile.of(p("一"));
        for (int i = 0; i < 100; i++) {
            file.with("word/media/" + i, "");
        }

        assertTooComplex(file.bytes(), NARROW);
    }

    @Test
    void archiveInTheArchiveIsNotOpened() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(WordFile.of(p("内")).bytes());
        }

        assertDamaged(inner.toByteArray());
    }

    @Test
    void documentTypesAreRefused() {
        String laughs = "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String outside =
                "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:1/x.dtd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        for (String type : new String[] {laughs, outside}) {
            String xml = WordFile.root("document", "<w:body>" + p("&b;&x;") + "</w:body>")
                    .replace("?>", "?>" + type);
            assertDamaged(new WordFile().with("word/document.xml", xml).bytes());
        }
        assertDamaged(WordFile.of(p("&undefined;")).bytes());
    }

    @Test
    void manyCharacterReferencesAreRead() {
        Read read = (Read) read(WordFile.of(p("&amp;&#19968;".repeat(60_000))).bytes(), ReadingLimits.USUAL);

        assertThat(read.document().lines().getFirst().cells().getFirst().text()).hasSize(120_000);
    }

    @Test
    void deepNestingIsGivenUp() {
        assertTooComplex(WordFile.of("<w:tbl><w:tr><w:tc>".repeat(10_000)).bytes(), ReadingLimits.USUAL);
        assertTooComplex(WordFile.of("<w:sdt><w:sdtContent>".repeat(10_000)).bytes(), ReadingLimits.USUAL);
    }

    @Test
    void nestingWithinTheLimitEnds() {
        String begin = "<w:tbl><w:tr>" + tc("", "甲") + "<w:tc>";
        String end = p("") + "</w:tc></w:tr></w:tbl>";

        assertThat(read(WordFile.of(begin.repeat(150) + end.repeat(150)).bytes(), ReadingLimits.USUAL))
                .isInstanceOf(Read.class);
    }

    @Test
    void tooManyCellsLinesAndColumnsAreGivenUp() {
        assertTooComplex(
                WordFile.of("<w:tbl><w:tr>" + "<w:tc/>".repeat(1001) + "</w:tr></w:tbl>")
                        .bytes(),
                NARROW);
        assertTooComplex(WordFile.of(p("一").repeat(1001)).bytes(), NARROW);
        assertTooComplex(
                WordFile.of("<w:tbl><w:tr>" + tc("<w:gridSpan w:val=\"999999999\"/>", "1") + "</w:tr></w:tbl>")
                        .bytes(),
                NARROW);
    }

    @Test
    void elementsOutOfPlaceDoNotFailUnforeseen() {
        String[] places = {
            "</w:p>", "<w:tc/>", "<w:tr><w:tc/></w:tr>", "<w:txbxContent>", "<w:trPr/>", "<w:tcPr/>", "<w:pPr/>"
        };
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                body.append(places[random.nextInt(places.length)]);
            }
            assertThat(read(WordFile.of(body.toString()).bytes(), NARROW)).isNotNull();
            assertThat(read(
                            WordFile.of("<w:p><w:tbl><w:p>"
                                            + body.toString()
                                                    .replace("</w:p>", "")
                                                    .replace("<w:txbxContent>", "") + "</w:p></w:tbl></w:p>")
                                    .bytes(),
                            NARROW))
                    .isNotNull();
        }
    }

    @Test
    void docxCutAnywhereIsDamaged() {
        byte[] whole = WordFixtures.bytes("report.docx");
        for (int length = 4; length < whole.length; length += 397) {
            assertDamaged(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void flippedBitsOfADocxAreFoundOrChangeNothing() {
        byte[] whole = WordFixtures.bytes("report.docx");
        DocumentOutcome expected = read(whole, ReadingLimits.USUAL);
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            DocumentOutcome outcome = quietly(flipped);
            if (outcome instanceof Read(var document, var surroundings)
                    && !document.lines().isEmpty()) {
                assertSameFigures(expected, outcome);
            }
        }
    }

    @Test
    void docCutAnywhereOrFlippedNeverFailsUnforeseen() {
        byte[] whole = WordFixtures.bytes("report.doc");
        for (int length = 8; length < whole.length; length += 1531) {
            assertThat(new DocReader().read(Arrays.copyOf(whole, length), ReadingLimits.USUAL))
                    .isNotNull();
        }
        Random random = new Random(13);
        for (int i = 0; i < 150; i++) {
            byte[] flipped = whole.clone();
            for (int j = 0; j < 8; j++) {
                flipped[8 + random.nextInt(flipped.length - 8)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                assertThat(new DocReader().read(flipped, ReadingLimits.USUAL)).isNotNull();
            } catch (LimitExceededException e) {
                assertThat(e.limit()).isPositive();
            }
        }
    }

    /** A part whose entry was renamed is missing: numbers of lists may be gone, figures of cells may not change. */
    private static void assertSameFigures(DocumentOutcome expected, DocumentOutcome outcome) {
        assertThat(figures(outcome)).isEqualTo(figures(expected));
    }

    private static java.util.List<String> figures(DocumentOutcome outcome) {
        return ((Read) outcome)
                .document().lines().stream()
                        .filter(line -> line.table() != null)
                        .flatMap(line -> line.cells().stream())
                        .map(io.gongkai.parse.document.Cell::text)
                        .toList();
    }

    private static DocumentOutcome quietly(byte[] bytes) {
        try {
            return read(bytes, ReadingLimits.USUAL);
        } catch (LimitExceededException e) {
            return WordObstacles.damaged(".docx");
        }
    }

    private static void assertTooComplex(byte[] bytes, ReadingLimits limits) {
        assertThatThrownBy(() -> read(bytes, limits)).isInstanceOf(LimitExceededException.class);
    }

    private static void assertDamaged(byte[] bytes) {
        assertThat(read(bytes, ReadingLimits.USUAL))
                .isInstanceOfSatisfying(
                        Unread.class, unread -> assertThat(unread.reason()).isEqualTo(RejectionReason.DAMAGED));
    }

    private static DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        return new DocxReader().read(bytes, limits);
    }

    private static int lastIndexOf(byte[] bytes, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.length - 4;
        while (buffer.getInt(at) != signature) {
            at--;
        }
        return at;
    }
}
