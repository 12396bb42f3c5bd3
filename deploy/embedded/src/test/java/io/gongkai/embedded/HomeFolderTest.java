package io.gongkai.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say to a user who has no home folder to keep libraries in. */
final class HomeFolderTest {
    private static final Path SCRIPT = Path.of("..", "jdk.sh").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void homeThatJavaDoesNotKnowIsNoFolderNamedSo() throws Exception {
        assertThat(found("?"))
                .contains("there is none that you can write to: ?")
                .contains("-Duser.home=")
                .doesNotContain("found");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void homeThatIsNotThereYetIsMade() throws Exception {
        Path home = folder.resolve("home");

        assertThat(found(home.toString())).endsWith("found\n");
        assertThat(home).isDirectory();
    }

    private String found(String home) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "source \"$0\"; find_home; echo found", "" + SCRIPT)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
