package io.gongkai.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SupervisedProcessTest {
    private static final int BY_SIGTERM = 128 + 15;
    private static final int BY_SIGKILL = 128 + 9;

    @TempDir
    Path folder;

    @Test
    void endsWhenItIsClosed() throws Exception {
        SupervisedProcess process = start("sleep", "100");

        process.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(process.exit().get(5, TimeUnit.SECONDS)).isEqualTo(BY_SIGTERM);
    }

    @Test
    void outlivesASignalThatItsStarterHearsToo() {
        try (SupervisedProcess process = start("sleep", "100")) {
            ProcessHandle supervisor =
                    ProcessHandle.of(process.pid()).orElseThrow().parent().orElseThrow();

            supervisor.destroy();

            assertThatThrownBy(() -> process.exit().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(process.isAlive()).isTrue();
        }
    }

    @Test
    void tellsItsOwnEnd() throws Exception {
        try (SupervisedProcess process = start("bash", "-c", "echo started; sleep 100")) {
            process.awaitReady(() -> process.logTail().equals("started"), Duration.ofSeconds(10));

            process.kill();

            assertThat(process.exit().get(5, TimeUnit.SECONDS)).isEqualTo(BY_SIGKILL);
        }
    }

    private SupervisedProcess start(String... command) {
        return SupervisedProcess.start(
                new SupervisedProcess.Task("part", folder, List.of(command), Map.of("PART", "tried")));
    }
}
