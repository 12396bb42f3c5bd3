package io.gongkai.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenStepsTest {
    @Test
    void eventIdNamesAllStepsSeenSoFar() {
        SeenSteps seen = SeenSteps.of(null);
        seen.add(Status.RECEIVED);
        seen.add(Status.VALIDATED);
        assertThat(seen.eventId()).isEqualTo("received+validated");
    }

    @Test
    void stepKnownLateIsStillNewToWhoSawLaterOnes() {
        SeenSteps seen = SeenSteps.of("received+validated");
        assertThat(seen.add(Status.VALIDATED)).isFalse();
        assertThat(seen.add(Status.PARSED)).isTrue();
    }

    @Test
    void foreignEventIdsAreIgnored() {
        assertThat(SeenSteps.of("17; drop").add(Status.RECEIVED)).isTrue();
    }
}
