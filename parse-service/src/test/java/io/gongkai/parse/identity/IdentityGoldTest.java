package io.gongkai.parse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.reading.DocumentReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with what a careful reader found in real reports; their text is not part of this project. */
class IdentityGoldTest {
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hongze-2023",
                "huaian-2024",
                "jingxiu-2019",
                "nanshan-2019",
                "shanghai-stc-2024",
                "shihe-2024",
                "yanshi-2022",
                "zhanhe-2019"
            })
    void identityIsThatOfACarefulReader(String name) throws IOException {
        Path text = REPORTS.resolve(name + ".txt");
        assumeTrue(Files.exists(text), "skipped: the real reports are not beside the project");
        JsonNode gold = JSON.readTree(
                        REPORTS.resolve("gold").resolve(name + ".json").toFile())
                .get("report");

        Identity identity = read(Files.readAllBytes(text));

        JsonNode read = JSON.valueToTree(identity);
        for (Map.Entry<String, JsonNode> field : gold.properties()) {
            assertThat(read.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
        }
        assertThat(identity.candidates()).isEmpty();
    }

    private static Identity read(byte[] bytes) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL).read(bytes, "text/plain");
        DocumentOutcome.Read document = (DocumentOutcome.Read) outcome;
        return ReadIdentity.of(document, null, null).identity();
    }
}
