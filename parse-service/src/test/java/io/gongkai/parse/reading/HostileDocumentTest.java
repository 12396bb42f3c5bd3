package io.gongkai.parse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents made to hang or to crash their reader. Each takes milliseconds; the limit leaves room for a busy machine. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileDocumentTest {

    @Test
    void deeplyNestedElementsAreTooComplex() {
        assertTooComplex("<html><body>" + "<div>".repeat(200_000) + "一、总体情况");
    }

    @Test
    void deeplyNestedTablesAreTooComplex() {
        assertTooComplex("<html><body>" + "<table><tr><td>".repeat(50_000));
    }

    @Test
    void deeplyNestedInlineElementsEnd() {
        assertEnds("<html><body>" + "<b><i><a href=x>".repeat(50_000) + "一");
    }

    @Test
    void hugeSpansAreTooComplex() {
        assertTooComplex("<html><body><table><tr>" + "<td colspan=1000 rowspan=65534>1</td>".repeat(50_000));
    }

    @Test
    void tablesWithinACellEnd() {
        String blank = "<table><tr><td></td><td></td></tr></table>";
        assertEnds("<html><body><table><tr><td>规章</td><td>" + blank.repeat(50_000));
        assertEnds("<html><body>" + "<table><tr><td><p></p></td><td>".repeat(150) + blank.repeat(50_000));
    }

    @Test
    void tooManyCellsAreTooComplex() {
        assertTooComplex("<html><body><table>" + ("<tr>" + "<td>1".repeat(100)).repeat(10_000));
        assertTooComplex("1\t".repeat(1_000_000));
        assertTooComplex("|1".repeat(1_000_000));
        assertTooComplex("1\t".repeat(4_500_000));
        assertTooComplex("1,".repeat(4_500_000));
        assertTooComplex("1| ".repeat(3_000_000));
    }

    @Test
    void tooManyLinesAreTooComplex() {
        assertTooComplex("一\n".repeat(1_000_000));
        assertTooComplex("|\n".repeat(3_000_000));
        assertTooComplex("|-|\n".repeat(2_000_000));
        assertTooComplex("<html><body>" + "<p>1".repeat(300_000));
    }

    @Test
    void oneEndlessLineEnds() {
        assertEnds("一".repeat(3_000_000));
        assertEnds("<html><body>" + "一二".repeat(1_500_000));
    }

    @Test
    void openTagsWithoutEndEnd() {
        assertEnds("<html><body><p " + "a=\"1\" ".repeat(200_000));
        assertEnds("<!--" + "<html>".repeat(200_000));
        assertEnds("<".repeat(1_000_000));
    }

    @Test
    void entitiesAreNotExpandedFurther() {
        assertEnds("<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\">]><html><body>" + "&a;".repeat(300_000)
                + "&amp;".repeat(300_000));
    }

    private static void assertTooComplex(String text) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Unread.class, unread -> assertThat(unread.reason()).isEqualTo(RejectionReason.TOO_COMPLEX));
    }

    private static void assertEnds(String text) {
        assertThat(read(text)).isNotNull();
    }

    private static DocumentOutcome read(String text) {
        return new DocumentReading(ReadingLimits.USUAL).read(text.getBytes(StandardCharsets.UTF_8), "text/html");
    }
}
