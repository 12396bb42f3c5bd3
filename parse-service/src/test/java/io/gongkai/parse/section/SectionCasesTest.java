package io.gongkai.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases.txt, one case after the other. */
class SectionCasesTest {

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(SectionCasesTest.class.getResourceAsStream("cases.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("(?m)^=== ")).skip(1).map(SectionCasesTest::arguments);
        }
    }

    private static Arguments arguments(String block) {
        int lineEnd = block.indexOf('\n');
        int rule = block.indexOf("\n---\n");
        return Arguments.of(
                block.substring(0, lineEnd).strip(),
                block.substring(lineEnd + 1, rule),
                block.substring(rule + 5).strip());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsTheCaseSays(String name, String text, String expected) {
        assertThat(described(read(text.replace("<TAB>", "\t")))).as(name).isEqualTo(expected);
    }

    private static String described(Narrative narrative) {
        StringBuilder described = new StringBuilder();
        append(described, "preamble", "", narrative.preamble());
        narrative
                .sections()
                .forEach(section -> append(
                        described,
                        section.slot().name().toLowerCase(Locale.ROOT),
                        section.heading() == null ? "(lost)" : section.heading(),
                        section.text()));
        append(described, "closing", "", narrative.closing());
        return described.toString().strip();
    }

    private static void append(StringBuilder described, String what, String heading, String text) {
        if (!heading.isEmpty() || !text.isEmpty()) {
            String line = what + " | " + (heading.isEmpty() ? "" : heading + " | ") + text.replace("\n", " ⏎ ");
            described.append(line.strip()).append('\n');
        }
    }

    private static Narrative read(String text) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        Document document = ((DocumentOutcome.Read) outcome).document();
        return new SectionReading().read(document, Outline.of(document));
    }
}
