package io.gongkai.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.upload.BodyReading.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyReadingTest {
    private static final int REPORT = 100_000;
    private static final int ARCHIVE = 300_000;

    private final BodyReading reading = new BodyReading(new BodyLimits(REPORT, ARCHIVE, Duration.ofMinutes(1)));
    private final UploadBudget budget = new UploadBudget(1_000_000);

    @Test
    void bodyWithinTheLimitIsWhole() throws IOException {
        assertThat(read(new byte[REPORT])).isInstanceOf(Body.Whole.class);
    }

    @Test
    void bodyBeyondTheLimitIsReadToItsEndAndRefused() throws IOException {
        InputStream body = new ByteArrayInputStream(new byte[5 * REPORT]);
        try (UploadBudget.Share share = budget.open()) {
            assertThat(refusal(reading.read(body, share))).isEqualTo(ProblemKind.TOO_LARGE);
        }
        assertThat(body.available()).isZero();
    }

    @Test
    void archiveHasALimitOfItsOwn() throws IOException {
        assertThat(read(archive(ARCHIVE))).isInstanceOf(Body.Whole.class);
        assertThat(refusal(read(archive(ARCHIVE + 1)))).isEqualTo(ProblemKind.TOO_LARGE);
    }

    @Test
    void uploadThatFindsTheMemoryTakenIsTurnedAwayForNow() throws IOException {
        try (UploadBudget.Share others = budget.open()) {
            assertThat(others.take(950_000)).isTrue();
            assertThat(refusal(read(new byte[REPORT]))).isEqualTo(ProblemKind.BUSY);
        }
        assertThat(read(new byte[REPORT])).isInstanceOf(Body.Whole.class);
        assertThat(budget.taken()).as("everything is given back").isZero();
    }

    @Test
    void uploadThatTakesTooLongIsEnded() throws IOException {
        BodyReading impatient = new BodyReading(new BodyLimits(REPORT, ARCHIVE, Duration.ZERO));
        try (UploadBudget.Share share = budget.open()) {
            Body body = impatient.read(new ByteArrayInputStream("样例".getBytes(UTF_8)), share);
            assertThat(refusal(body)).isEqualTo(ProblemKind.TOO_SLOW);
        }
    }

    private Body read(byte[] bytes) throws IOException {
        try (UploadBudget.Share share = budget.open()) {
            return reading.read(new ByteArrayInputStream(bytes), share);
        }
    }

    private static byte[] archive(int length) {
        byte[] bytes = new byte[length];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        return bytes;
    }

    private static ProblemKind refusal(Body body) {
        assertThat(body).isInstanceOf(Body.Unread.class);
        return ((Body.Unread) body).refusal().kind();
    }
}
