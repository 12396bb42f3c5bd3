package io.gongkai.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {
    @Test
    void laterSuccessOutranksFailure() {
        assertThat(Status.values())
                .isSortedAccordingTo((one, other) -> one.rank() - other.rank())
                .endsWith(Status.DEAD_LETTERED, Status.REJECTED, Status.INDEXED);
    }

    @ParameterizedTest
    @EnumSource
    void rankAndWordLeadBack(Status status) {
        assertThat(Status.ofRank(status.rank())).isEqualTo(status);
        assertThat(Status.ofWord(status.word())).contains(status);
    }
}
