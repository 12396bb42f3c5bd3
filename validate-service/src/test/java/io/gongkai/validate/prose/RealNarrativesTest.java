package io.gongkai.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.StatementOutcome;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of real reports, tables and all, against the figures that a careful reader finds in them. */
class RealNarrativesTest {
    private static final Path FOLDER = Path.of("../../shared/reports");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhanhe-2019",
                "yanshi-2022",
                "jingxiu-2019",
                "nanshan-2019",
                "shihe-2024",
                "huaian-2024",
                "shanghai-stc-2024",
                "hongze-2023"
            })
    void reportIsAccusedOfNoContradiction(String name) throws IOException {
        assertThat(narrative(name).statements()).noneMatch(Compared::differs);
    }

    @Test
    void numbersOfACityAreFound() throws IOException {
        assertThat(found("huaian-2024"))
                .contains(
                        "requests.received.total 3119",
                        "requests.total.total 3050",
                        "requests.carriedIn.total 34",
                        "requests.carriedOut.total 103",
                        "disputes.review.total 351",
                        "disputes.review.upheld 72",
                        "disputes.review.corrected 64",
                        "disputes.review.otherOutcome 178",
                        "disputes.review.pending 37",
                        "disputes.directSuit.total 46",
                        "disputes.directSuit.upheld 25");
    }

    @Test
    void numbersOfADepartmentAreFound() throws IOException {
        assertThat(found("shanghai-stc-2024"))
                .contains(
                        "requests.received.total 34",
                        "requests.carriedIn.total 2",
                        "requests.granted.total 9",
                        "requests.partlyGranted.total 0",
                        "requests.unavailable.notHeld.total 10",
                        "requests.carriedOut.total 1");
    }

    @Test
    void numbersOfDistrictsAreFound() throws IOException {
        assertThat(found("hongze-2023")).contains("requests.received.total 21");
        assertThat(found("jingxiu-2019")).contains("requests.received.total 5");
        assertThat(found("shihe-2024")).contains("requests.received.total 101");
    }

    private static List<String> found(String name) throws IOException {
        return narrative(name).statements().stream()
                .map(Compared::statement)
                .filter(statement -> statement.outcome() == StatementOutcome.MATCHING)
                .map(statement -> statement.addresses().getFirst() + " " + statement.value())
                .toList();
    }

    private static Narrative narrative(String name) throws IOException {
        Path gold = FOLDER.resolve("gold").resolve(name + ".json");
        assumeThat(gold)
                .as("skipped: the gold file %s is not beside this repository", gold)
                .exists();
        JsonNode read = new ObjectMapper().readTree(Files.readString(gold));
        JsonNode report = read.get("report");
        Specimen specimen = new Specimen(report.get("year").asInt())
                .issuer(
                        IssuerKind.valueOf(report.get("issuerKind").asText().toUpperCase(Locale.ROOT)),
                        Level.valueOf(report.get("level").asText().toUpperCase(Locale.ROOT)))
                .rewrite(Slot.OVERVIEW, "一、总体情况", Files.readString(FOLDER.resolve(name + ".txt")));
        read.get("figures").properties().forEach(figure -> {
            String value = figure.getValue().asText();
            switch (value) {
                case "" -> specimen.blank(figure.getKey());
                case "/" -> specimen.slash(figure.getKey());
                case "?" -> specimen.unreadable(figure.getKey());
                default -> specimen.figure(figure.getKey(), value);
            }
        });
        assertThat(specimen.report().figures().values()).anyMatch(figure -> figure.state() == FigureState.NUMBER);
        return Narrative.of(Facts.of(specimen.report()));
    }
}
