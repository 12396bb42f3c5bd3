package io.gongkai.parse.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.events.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that hang, exhaust or crash the worker that reads them. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class IsolationTest {
    private final Workers workers = workers(Duration.ofSeconds(3), 1000, Duration.ofMinutes(1));

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void documentComesBackAsItWasRead() {
        SourcePosition source = new SourcePosition(1, 2, 0, 2, new CellPosition(1, 2, 3));
        Line line =
                new Line(List.of(new Cell("规章", 2, 3, 4, source)), 1, new SourcePosition(null, null, null, null, null));

        assertThat(read("规章")).isEqualTo(new Read(new Document("规章", List.of(line)), List.of(line)));
    }

    @Test
    void workerIsKeptForTheNextDocument() {
        read("a");
        read("b");

        assertThat(workers.started()).isEqualTo(1);
    }

    @Test
    void endlessDocumentIsGivenUpAndTheNextIsRead() {
        assertTooComplex("hang");
        assertThat(text("next")).isEqualTo("next");
        assertThat(workers.died()).isEqualTo(1);
    }

    @Test
    void documentThatUsesUpMemoryIsGivenUpAndTheNextIsRead() {
        assertTooComplex("memory");
        assertThat(text("next")).isEqualTo("next");
    }

    @Test
    void crashIsGivenUpAfterASecondTry() {
        assertTooComplex("crash");
        assertThat(workers.died()).isEqualTo(2);
    }

    @Test
    void workerEndedByOthersCostsNoDocument(@TempDir Path folder) throws IOException {
        Path mark = Files.createFile(folder.resolve("mark"));

        assertThat(text("once " + mark)).isEqualTo("second");
    }

    @Test
    void workerKilledWhileItWaitsIsReplaced() {
        read("a");
        workers.waiting().forEach(ProcessHandle::destroyForcibly);

        assertThat(text("b")).isEqualTo("b");
    }

    @Test
    void neighbourIsReadWhileADocumentHangs() {
        CompletableFuture<DocumentOutcome> hanging = CompletableFuture.supplyAsync(() -> read("hang"));

        assertThat(text("neighbour")).isEqualTo("neighbour");

        assertThat(hanging.join()).isInstanceOf(Unread.class);
    }

    @Test
    void limitsAndRefusalsComeBackAsTheyAre() {
        assertThatThrownBy(() -> read("limit"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("more than 500 pages");
        assertThatThrownBy(() -> read("stack")).isInstanceOf(LimitExceededException.class);
        assertThat(((Unread) read("damaged")).message().zh()).isEqualTo("坏");
        assertThatThrownBy(() -> read("fail"))
                .isInstanceOf(IsolationException.class)
                .hasMessageContaining("planted");
        assertThat(workers.started()).isEqualTo(1);
    }

    @Test
    void workerOpensNoConnectionAndInheritsNoEnvironment() {
        assertThat(text("fetch")).isEqualTo("a worker opens no connection");
        assertThat(text("environment")).doesNotContain("PATH", "HOME");
    }

    @Test
    void workerEndsWithItsParentAlsoInTheMiddleOfADocument() throws Exception {
        Process worker = new WorkerCommand(PlantedWorker.class.getName(), "")
                .start(limits(Duration.ofMinutes(1), 1, Duration.ofMinutes(1)));
        try (var requests = new java.io.DataOutputStream(worker.getOutputStream())) {
            new FramedRequest(Format.PDF, ReadingLimits.USUAL, "hang".getBytes(StandardCharsets.UTF_8)).write(requests);
        }

        assertThat(worker.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void idleAndWornWorkersAreEnded() {
        try (Workers brief = workers(Duration.ofSeconds(30), 1000, Duration.ofMillis(50));
                Workers worn = workers(Duration.ofSeconds(30), 1, Duration.ofMinutes(1))) {
            reader(brief).read(bytes("a"), ReadingLimits.USUAL);
            await().until(() -> brief.waiting().isEmpty());
            reader(worn).read(bytes("a"), ReadingLimits.USUAL);
            reader(worn).read(bytes("b"), ReadingLimits.USUAL);

            assertThat(worn.started()).isEqualTo(2);
        }
    }

    @Test
    void workerThatDoesNotStartIsNoFaultOfTheDocument() {
        try (Workers none = new Workers(new WorkerCommand("io.gongkai.Nothing", ""), IsolationLimits.USUAL)) {
            assertThatThrownBy(() -> reader(none).read(bytes("a"), ReadingLimits.USUAL))
                    .isInstanceOf(IsolationException.class);
        }
    }

    private void assertTooComplex(String order) {
        assertThat(read(order))
                .isInstanceOfSatisfying(
                        Unread.class, unread -> assertThat(unread.reason()).isEqualTo(RejectionReason.TOO_COMPLEX));
    }

    private String text(String order) {
        return ((Read) read(order)).document().text();
    }

    private DocumentOutcome read(String order) {
        return reader(workers).read(bytes(order), ReadingLimits.USUAL);
    }

    private static IsolatedReader reader(Workers workers) {
        return new IsolatedReader(Format.PDF, workers);
    }

    private static byte[] bytes(String order) {
        return order.getBytes(StandardCharsets.UTF_8);
    }

    private static Workers workers(Duration timeLimit, int readings, Duration idle) {
        return new Workers(new WorkerCommand(PlantedWorker.class.getName(), ""), limits(timeLimit, readings, idle));
    }

    private static IsolationLimits limits(Duration timeLimit, int readings, Duration idle) {
        return new IsolationLimits(2, timeLimit, 64, readings, idle);
    }
}
