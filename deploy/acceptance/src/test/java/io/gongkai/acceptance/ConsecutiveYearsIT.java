package io.gongkai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Real reports, each followed by its own figures as those of the year after, in both orders of arrival: what they carried in is not
 * what they carry out, so the later one is told.
 */
@ExtendWith(WholeSystem.class)
class ConsecutiveYearsIT {
    private final Clerk clerk;

    ConsecutiveYearsIT(Gongkai gongkai) {
        this.clerk = new Clerk(gongkai);
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @Test
    void earlierYearFirst() throws IOException {
        String earlier = Texts.real("huaian-2024");
        clerk.dropUntilIndexed(earlier);
        String later = clerk.dropUntilIndexed(asOfTheYearAfter(earlier));

        awaitCarryOver(later, "huaian-2024");
    }

    @Test
    void laterYearFirst() throws IOException {
        String earlier = Texts.real("shanghai-stc-2024");
        String later = clerk.dropUntilIndexed(asOfTheYearAfter(earlier));
        clerk.dropUntilIndexed(earlier);

        awaitCarryOver(later, "shanghai-stc-2024");
    }

    private static String asOfTheYearAfter(String report) {
        return report.replace("2025", "2026").replace("2024", "2025");
    }

    private void awaitCarryOver(String later, String name) throws IOException {
        JsonNode gold = Clerk.JSON.readTree(Texts.gold(name)).path("figures");
        List<String> unlike = gold.properties().stream()
                .filter(figure -> figure.getKey().startsWith("requests.carriedIn."))
                .filter(figure ->
                        !figure.getValue().equals(gold.path(figure.getKey().replace("carriedIn", "carriedOut"))))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(unlike).isNotEmpty();
        Clerk.await("carry-over of each column that does not go on")
                .untilAsserted(() -> assertThat(carryOver(later)).containsExactlyInAnyOrderElementsOf(unlike));
    }

    /** The cells of this year that do not go on from the year before. */
    private List<String> carryOver(String id) {
        JsonNode report = clerk.report(id);
        assertThat(report.at("/report/year").asInt()).isEqualTo(2025);
        return report.path("findings")
                .valueStream()
                .filter(finding -> finding.path("rule").asText().equals("carry-over"))
                .flatMap(finding -> Clerk.texts(finding.path("addresses")).stream())
                .filter(address -> address.startsWith("requests.carriedIn."))
                .toList();
    }
}
