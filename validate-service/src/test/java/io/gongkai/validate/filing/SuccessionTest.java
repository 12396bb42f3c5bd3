package io.gongkai.validate.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.events.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    @Test
    void versionsAreNumberedByReceiptWhateverTheirOrderHere() {
        Succession succession = Succession.of(List.of(version(9), version(3), version(5)));

        assertThat(succession.versions()).extracting(Version::sequence).containsExactly(3L, 5L, 9L);
        assertThat(succession.versions()).extracting(succession::number).containsExactly(1, 2, 3);
    }

    @Test
    void newestComesIntoForceWhenItWasReceived() {
        Version inForce =
                Succession.of(List.of(version(9), version(3))).inForce().orElseThrow();

        assertThat(inForce.sequence()).isEqualTo(9);
        assertThat(inForce.inForceSince()).isEqualTo(inForce.receivedAt());
    }

    @Test
    void orderOfArrivalMakesNoDifference() {
        assertThat(Succession.of(List.of(version(9), version(3), version(5))))
                .isEqualTo(Succession.of(List.of(version(3), version(5), version(9))));
    }

    @Test
    void withdrawnVersionKeepsItsNumberAndTheOneBeforeIsInForceAgain() {
        Version taken = new Version(
                version(9).report(),
                9,
                Instant.EPOCH,
                version(9).judgement(),
                new Withdrawal("某人", Instant.EPOCH, "误报"));
        Succession succession = Succession.of(List.of(taken, version(3)));

        assertThat(succession.inForce()).contains(version(3));
        assertThat(succession.number(taken)).isEqualTo(2);
    }

    @Test
    void filingWithoutVersionsHasNoneInForce() {
        assertThat(Succession.of(List.of()).inForce()).isEmpty();
    }

    private static Version version(long sequence) {
        return new Version(
                new ReportId(String.format(Locale.ROOT, "%032x", sequence)),
                sequence,
                Instant.ofEpochSecond(sequence),
                new Judgement(Verdict.CLEAN, List.of(), List.of()),
                null);
    }
}
