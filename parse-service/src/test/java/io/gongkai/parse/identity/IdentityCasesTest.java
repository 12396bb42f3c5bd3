package io.gongkai.parse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Candidate;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.reading.DocumentReading;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs cases.txt, one case after the other. */
class IdentityCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final String SOURCE = "@source ";
    private static final String FILENAME = "@filename ";

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(IdentityCasesTest.class.getResourceAsStream("cases.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("(?m)^=== ")).skip(1).map(IdentityCasesTest::arguments);
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
        IdentityRead read = read(text);

        JsonNode identity = JSON.valueToTree(read.identity());
        for (String line : expected.lines().toList()) {
            String[] sides = line.split("=", 2);
            assertThat(actual(sides[0].strip(), identity, read))
                    .as("%s: %s", name, sides[0].strip())
                    .isEqualTo(sides[1].strip());
        }
    }

    private static String actual(String component, JsonNode identity, IdentityRead read) {
        return switch (component) {
            case "notices" -> read.notices().stream().map(Notice::code).collect(Collectors.joining(" "));
            case "filer" -> String.valueOf(read.filer());
            case "candidates" ->
                read.identity().candidates().stream()
                        .map(Candidate::adminCode)
                        .sorted()
                        .collect(Collectors.joining(" "));
            case "because" ->
                read.identity().evidence().stream()
                        .filter(evidence -> evidence.of().equals("adminCode"))
                        .map(Evidence::quote)
                        .collect(Collectors.joining(" "));
            default -> identity.get(component).asText();
        };
    }

    /** What a line above the document says of where it came from; null if none does. */
    private static @Nullable String value(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst()
                .orElse(null);
    }

    private static IdentityRead read(String text) {
        String source = value(text, SOURCE);
        String document = text.lines()
                .filter(line -> !line.startsWith(SOURCE) && !line.startsWith(FILENAME))
                .collect(Collectors.joining("\n"));
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(document.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        DocumentOutcome.Read read = (DocumentOutcome.Read) outcome;
        return ReadIdentity.of(read, source == null ? null : URI.create(source), value(text, FILENAME));
    }
}
