package io.gongkai.parse.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** RTF made to hang, exhaust or mislead its reader, read on this very thread. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileRtfTest {
    private static final String[] PIECES = {
        "{",
        "}",
        "\\trowd",
        "\\cellx100",
        "\\cellx-5",
        "\\cell",
        "\\row",
        "\\intbl",
        "\\itap2",
        "\\itap-9",
        "\\nestcell",
        "\\nestrow",
        "{\\*\\nesttableprops",
        "\\pard",
        "\\par",
        "{\\shptxt",
        "\\shptxt",
        "{\\field",
        "{\\listtext",
        "{\\*",
        "\\u25919",
        "\\'d5",
        "\\'",
        "\\bin2",
        "\\deleted",
        "\\clmrg",
        "\\clvmrg",
        "{\\fonttbl",
        "\\f1",
        "一",
        "1"
    };

    @Test
    void deepNestingIsGivenUp() {
        assertTooComplex("{".repeat(100_000));
        assertTooComplex("\\itap99999999 1\\nestcell");
        assertTooComplex("{\\shptxt".repeat(100_000));
    }

    @Test
    void tooManyLinesCellsAndColumnsAreGivenUp() {
        assertTooComplex("1\\par ".repeat(300_000));
        assertTooComplex("\\cell".repeat(500_000));
        assertTooComplex("\\row".repeat(500_000));
        assertTooComplex("\\trowd" + "\\cellx1".repeat(1_000_000));
    }

    @Test
    void manyCellsOfManyEdgesEnd() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 900; row++) {
            rows.append("\\trowd");
            for (int cell = 0; cell < 300; cell++) {
                rows.append("\\cellx").append((row + 900L * cell) * 60);
            }
            rows.append("\\cell".repeat(300)).append("\\row");
        }

        assertTooComplex(rows.toString());
    }

    @Test
    void endlessWordsAndNumbersEnd() {
        assertRead("\\" + "a".repeat(3_000_000));
        assertRead("\\cellx" + "9".repeat(3_000_000));
        assertRead("\\u-" + "9".repeat(3_000_000));
        assertRead("{\\pict " + "0".repeat(5_000_000) + "}");
    }

    @Test
    void statedLengthsAreNotBelieved() {
        for (String length : new String[] {"2147483647", "-2147483648", "99999999999"}) {
            assertThat(read("{\\rtf1 a\\bin" + length + " b")).isInstanceOf(Unread.class);
        }
    }

    @Test
    void cutAnywhereIsDamaged() {
        byte[] whole = WordFixtures.bytes("features.rtf");
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('}');
        for (int length = 5; length < end; length += 397) {
            assertThat(new RtfReader().read(Arrays.copyOf(whole, length), ReadingLimits.USUAL))
                    .isInstanceOfSatisfying(
                            Unread.class, unread -> assertThat(unread.reason()).isEqualTo(RejectionReason.DAMAGED));
        }
    }

    @Test
    void whatIsOutOfPlaceDoesNotFailUnforeseen() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                body.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(read("{\\rtf1" + body + "}}}}}}}}}}}}}}}}}}")).isNotNull();
        }
    }

    private static void assertRead(String body) {
        assertThat(read("{\\rtf1 " + body + "}")).isInstanceOf(Read.class);
    }

    private static void assertTooComplex(String body) {
        assertThatThrownBy(() -> read("{\\rtf1 " + body + "}")).isInstanceOf(LimitExceededException.class);
    }

    private static DocumentOutcome read(String rtf) {
        return new RtfReader().read(rtf.getBytes(StandardCharsets.ISO_8859_1), ReadingLimits.USUAL);
    }
}
