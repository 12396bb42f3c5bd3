package io.gongkai.validate.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Message;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingLifeTest {
    private static final Filing FILING =
            new Filing(new FilingId("999902/government/2024"), null, null, null, null, null, null, 2024);
    private static final Instant AT = Instant.ofEpochSecond(7);

    private final FindingLife life = new FindingLife(FILING, report(2), AT);

    @Test
    void newFindingIsOpened() {
        assertThat(life.events(List.of(), version(2, "a")))
                .containsExactly(new FindingOpened(FILING, report(2), finding("a"), AT));
    }

    @Test
    void findingThatStandsMakesNoEvent() {
        assertThat(life.events(List.of(held("a", 1)), version(2, "a"))).isEmpty();
    }

    @Test
    void findingThatANewerVersionDoesNotHaveIsResolved() {
        assertThat(life.events(List.of(held("a", 1)), version(2)))
                .containsExactly(new FindingResolved(FILING, report(2), finding("a"), AT));
    }

    @Test
    void findingThatTheSameReportNoLongerHasIsRetracted() {
        assertThat(life.events(List.of(held("a", 2)), version(2)))
                .containsExactly(new FindingRetracted(FILING, report(2), finding("a"), AT, FindingLife.READ_ANEW));
    }

    @Test
    void findingsOfAFilingWithoutVersionsAreRetracted() {
        assertThat(life.events(List.of(held("a", 2)), Optional.empty()))
                .singleElement()
                .isInstanceOf(FindingRetracted.class);
    }

    @Test
    void whatClosesComesBeforeWhatOpens() {
        assertThat(life.events(List.of(held("a", 1)), version(2, "b")))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("FindingResolved", "FindingOpened");
    }

    private static HeldFinding held(String fingerprint, long sequence) {
        return new HeldFinding(finding(fingerprint), report(sequence), sequence);
    }

    private static Optional<Version> version(long sequence, String... fingerprints) {
        List<Finding> findings =
                Stream.of(fingerprints).map(FindingLifeTest::finding).toList();
        return Optional.of(
                new Version(report(sequence), sequence, AT, new Judgement(Verdict.ERRORS, findings, List.of())));
    }

    private static Finding finding(String fingerprint) {
        return new Finding(
                "requests-row-sum",
                Severity.ERROR,
                new Message("错。", "Wrong."),
                List.of(),
                List.of(),
                null,
                List.of(),
                fingerprint);
    }

    private static ReportId report(long sequence) {
        return new ReportId(String.format(Locale.ROOT, "%032x", sequence));
    }
}
