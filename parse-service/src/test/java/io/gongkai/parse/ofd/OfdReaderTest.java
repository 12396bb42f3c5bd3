package io.gongkai.parse.ofd;

import static io.gongkai.parse.ofd.OfdFile.line;
import static io.gongkai.parse.ofd.OfdFile.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.page.ReadForm;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OfdReaderTest {

    @Test
    void characterStandWhereTheirDeltasPutThem() {
        String objects = text(20, 20, "", "DeltaX=\"4 g 2 4\"", "收到申请")
                + text(20, 30, "", "DeltaX=\"2 10\"", "12件")
                + text(20, 40, "CTM=\"1 0 0 1 0 0\"", "", "没有间距");
        assertThat(lines(new OfdFile().page(objects))).containsExactly("收到申请", "12 件", "没有间距");
    }

    @Test
    void linesDrawnRoundTextMakeATable() {
        String objects = line(20, 20, 100, 20)
                + line(20, 30, 100, 30)
                + line(20, 20, 20, 30)
                + line(60, 20, 60, 30)
                + line(100, 20, 100, 30)
                + text(22, 23, "行政许可")
                + text(62, 23, "7");
        assertThat(lines(new OfdFile().page(objects))).containsExactly("1:行政许可|7");
    }

    @Test
    void charactersTurnedAsideRunDownward() {
        String objects = text(20, 20, "CharDirection=\"90\"", "DeltaY=\"g 3 4\"", "办理结果") + text(40, 20, "一行更长的文字");
        assertThat(lines(new OfdFile().page(objects))).contains("办理结果", "一行更长的文字");
    }

    @Test
    void templatesArePrintedOnThePage() {
        byte[] bytes = new OfdFile()
                .template("T", text(20, 20, "模板上的话"))
                .page(text(20, 40, "页上的话"), "T")
                .bytes();
        assertThat(lines(bytes)).containsExactly("模板上的话", "页上的话");
    }

    @Test
    void invisibleTextIsNotRead() {
        String clear = text(20, 30, "看不见").replace("<ofd:TextCode", "<ofd:FillColor Alpha=\"0\"/><ofd:TextCode");
        String objects = text(20, 20, "看得见") + clear + text(20, 40, "Visible=\"false\"", "", "隐藏");
        assertThat(lines(new OfdFile().page(objects))).containsExactly("看得见");
    }

    @Test
    void aScanIsPicturesOnly() {
        String picture = "<ofd:ImageObject ID=\"4\" Boundary=\"0 0 210 297\" ResourceID=\"9\"/>";
        assertThat(reason(new OfdFile().page(picture).bytes())).isEqualTo(RejectionReason.PICTURES_ONLY);
    }

    @Test
    void anEncryptedPackageSaysSo() {
        byte[] bytes = new OfdFile()
                .page(text(20, 20, "文"))
                .put("Encryptions.xml", "<x/>")
                .bytes();
        assertThat(reason(bytes)).isEqualTo(RejectionReason.ENCRYPTED);
    }

    @Test
    void documentTypesAreRefused() {
        for (String evil : List.of(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><ofd:Page xmlns:ofd=\"u\">&a;</ofd:Page>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>")) {
            byte[] bytes = new OfdFile()
                    .page(text(20, 20, "文"))
                    .put("Doc_0/Pages/Page_0/Content.xml", evil)
                    .bytes();
            assertThat(reason(bytes)).isEqualTo(RejectionReason.DAMAGED);
        }
    }

    @Test
    void namesOfFilesLeadNowhere() {
        byte[] bytes = new OfdFile()
                .page(text(20, 20, "文"))
                .put("../../../../tmp/evil.xml", "<x/>")
                .bytes();
        assertThat(lines(bytes)).containsExactly("文");
    }

    @Test
    void aBombIsGivenUp() {
        OfdFile file = new OfdFile().page(text(20, 20, "文"));
        file.put("Doc_0/big.xml", " ".repeat(60 * 1024 * 1024));
        byte[] bytes = file.bytes();
        assertThat(bytes.length).isLessThan(100_000);
        assertThatThrownBy(() -> new OfdReader().read(bytes, ReadingLimits.USUAL))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void tooManyPagesAreGivenUp() {
        OfdFile file = new OfdFile();
        for (int i = 0; i < 501; i++) {
            file.page(text(20, 20, "文"));
        }
        byte[] bytes = file.bytes();
        assertThatThrownBy(() -> new OfdReader().read(bytes, ReadingLimits.USUAL))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void deepElementsAreRefused() {
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
        byte[] bytes = new OfdFile()
                .page("")
                .put("Doc_0/Pages/Page_0/Content.xml", deep)
                .bytes();
        assertThat(reason(bytes)).isEqualTo(RejectionReason.DAMAGED);
    }

    @Test
    void aTruncatedFileIsDamaged() {
        byte[] bytes =
                new OfdFile().page(text(20, 20, "文字")).page(text(20, 20, "更多")).bytes();
        for (int length = 4; length < bytes.length - 1; length += 17) {
            assertThat(reason(Arrays.copyOf(bytes, length))).isEqualTo(RejectionReason.DAMAGED);
        }
    }

    @Test
    void flippedBitsEndInAnAnswer() {
        byte[] bytes = new OfdFile().page(text(20, 20, "文字") + line(0, 0, 5, 0)).bytes();
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(new OfdReader().read(flipped, ReadingLimits.USUAL)).isNotNull();
        }
    }

    private static RejectionReason reason(byte[] bytes) {
        DocumentOutcome outcome = new OfdReader().read(bytes, ReadingLimits.USUAL);
        assertThat(outcome).isInstanceOf(DocumentOutcome.Unread.class);
        return ((DocumentOutcome.Unread) outcome).reason();
    }

    private static List<String> lines(OfdFile file) {
        return lines(file.bytes());
    }

    private static List<String> lines(byte[] bytes) {
        return ReadForm.document(new OfdReader(), bytes).lines().stream()
                .map(line -> (line.table() == null ? "" : line.table() + ":")
                        + String.join(
                                "|",
                                line.cells().stream()
                                        .map(Cell::text)
                                        .map(String::strip)
                                        .toList()))
                .toList();
    }
}
