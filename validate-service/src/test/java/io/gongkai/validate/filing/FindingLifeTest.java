package io.gongkai.validate.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Message;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingChanged;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingLifeTest {
    private static final Filing FILING =
            new Filing(new FilingId("999902/government/2024"), null, null, null, null, null, null, 2024);
    private static final Instant AT = Instant.ofEpochSecond(7);
    private static final Message WHY = new Message("停用。", "Off.");

    private final FindingLife life = new FindingLife(FILING, Trigger.arrival("r", AT, Map.of("off", WHY)), 5L);

    @Test
    void newFindingIsOpened() {
        assertThat(events(List.of(), version(2, "a")))
                .containsExactly(new FindingOpened(FILING, report(2), finding("a"), AT, 1));
    }

    @Test
    void findingThatStandsMakesNoEvent() {
        assertThat(events(List.of(held("a", 1)), version(2, "a"))).isEmpty();
    }

    @Test
    void findingThatANewerVersionDoesNotHaveIsResolved() {
        assertThat(events(List.of(held("a", 1)), version(2)))
                .containsExactly(new FindingResolved(FILING, report(2), finding("a"), AT, 2));
    }

    @Test
    void findingThatTheSameReportNoLongerHasIsRetracted() {
        assertThat(events(List.of(held("a", 2)), version(2)))
                .containsExactly(new FindingRetracted(FILING, report(2), finding("a"), AT, Trigger.READ_ANEW, 2));
    }

    @Test
    void findingsOfAFilingWithoutVersionsAreRetracted() {
        assertThat(events(List.of(held("a", 2)), Optional.empty()))
                .singleElement()
                .isInstanceOf(FindingRetracted.class);
    }

    @Test
    void whatClosesComesBeforeWhatOpens() {
        assertThat(events(List.of(held("a", 1)), version(2, "b")))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("FindingResolved", "FindingOpened");
    }

    @Test
    void findingThatSaysSomethingElseIsChanged() {
        HeldFinding milder = new HeldFinding(finding("a", Severity.INFO), report(2), 2, null, 3);

        assertThat(events(List.of(milder), version(2, "a")))
                .containsExactly(new FindingChanged(FILING, report(2), finding("a"), milder.finding(), AT, 4));
    }

    @Test
    void findingThatOpensAgainGoesOnCounting() {
        assertThat(life.events(List.of(), version(2, "a"), Map.of("a", 2)))
                .containsExactly(new FindingOpened(FILING, report(2), finding("a"), AT, 3));
    }

    @Test
    void findingThatTheNewerYearBeforeClearedIsResolved() {
        HeldFinding across = new HeldFinding(finding("a"), report(2), 2, 4L, 1);

        assertThat(events(List.of(across), version(2)))
                .containsExactly(new FindingResolved(FILING, report(2), finding("a"), AT, 2));
    }

    @Test
    void findingThatTheSameYearBeforeClearedIsRetracted() {
        HeldFinding across = new HeldFinding(finding("a"), report(2), 2, 5L, 1);

        assertThat(events(List.of(across), version(2)))
                .containsExactly(new FindingRetracted(FILING, report(2), finding("a"), AT, Trigger.READ_ANEW, 2));
    }

    @Test
    void findingOfARuleThatIsOffIsRetractedEvenByANewerVersion() {
        Finding finding = new Finding("off", Severity.ERROR, WHY, List.of(), List.of(), null, List.of(), "a");

        assertThat(events(List.of(new HeldFinding(finding, report(1), 1, null, 1)), version(2)))
                .containsExactly(new FindingRetracted(FILING, report(2), finding, AT, WHY, 2));
    }

    private List<FindingEvent> events(List<HeldFinding> open, Optional<Version> inForce) {
        return life.events(open, inForce, Map.of());
    }

    private static HeldFinding held(String fingerprint, long sequence) {
        return new HeldFinding(finding(fingerprint), report(sequence), sequence, null, 1);
    }

    private static Optional<Version> version(long sequence, String... fingerprints) {
        List<Finding> findings =
                Stream.of(fingerprints).map(FindingLifeTest::finding).toList();
        return Optional.of(
                new Version(report(sequence), sequence, AT, new Judgement(Verdict.ERRORS, findings, List.of()), null));
    }

    private static Finding finding(String fingerprint) {
        return finding(fingerprint, Severity.ERROR);
    }

    private static Finding finding(String fingerprint, Severity severity) {
        return new Finding(
                "requests-row-sum",
                severity,
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
