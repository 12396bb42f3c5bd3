package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are not laid out as the form has them: the cases of unusual-tables.txt, one by one; "?" is unreadable, "?blank" and "?sum" with what is against the report. */
class UnusualTablesTest {
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
        ReadTables tables = ReadTables.of(given.table().replace('|', '\t'));
        List<String> read = new ArrayList<>();
        for (String row : given.expected()) {
            String address = row.substring(0, row.indexOf(' '));
            read.add(address + " = " + tables.row(address));
        }
        assertThat(read).isEqualTo(given.expected());
    }
}
