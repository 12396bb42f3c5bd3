package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.SectionReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are not laid out as the form has them: the cases of unusual-tables.txt, one by one; "?" is unreadable, "?blank" and "?sum" with what is against the report. */
class UnusualTablesTest {
    private static final int YEAR = 2023;

    /** A table, with rules as | and the figures that are to be read, row by row. */
    record Case(String name, String table, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                UnusualTablesTest.class.getResourceAsStream("unusual-tables.txt"), "unusual-tables.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("=== ", -1)).skip(1).map(UnusualTablesTest::parsed);
        }
    }

    private static Case parsed(String text) {
        String[] parts = text.split("\n---\n", 2);
        String[] head = parts[0].split("\n", 2);
        return new Case(
                head[0],
                head[1],
                parts[1].lines().filter(line -> !line.isBlank()).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadByItsNames(Case given) {
        List<String> read = new ArrayList<>();
        Map<String, Figure> figures = figures(given.table().replace('|', '\t'));
        for (String row : given.expected()) {
            String address = row.substring(0, row.indexOf(' '));
            read.add(address + " = "
                    + figures.entrySet().stream()
                            .filter(figure -> figure.getKey()
                                    .substring(0, figure.getKey().lastIndexOf('.'))
                                    .equals(address))
                            .map(figure -> printed(figure.getValue()))
                            .collect(Collectors.joining(" ")));
        }
        assertThat(read).isEqualTo(given.expected());
    }

    private static Map<String, Figure> figures(String table) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(table.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        assertThat(outcome).isInstanceOf(DocumentOutcome.Read.class);
        Document document = ((DocumentOutcome.Read) outcome).document();
        Outline outline = Outline.of(document);
        return new FormReading()
                .read(document, outline, new SectionReading().read(document, outline), YEAR)
                .figures();
    }

    private static String doubt(@Nullable Doubt doubt) {
        return doubt == null ? "" : doubt == Doubt.BLANK_IN_SUM ? "blank" : "sum";
    }

    private static String printed(Figure figure) {
        return switch (figure.state()) {
            case NUMBER -> String.valueOf(figure.value());
            case BLANK -> "blank";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?" + doubt(figure.doubt());
        };
    }
}
