package io.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import io.gongkai.parse.reading.DocumentReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileParsingTest {
    private static final GeneratedReport REPORT = GeneratedReport.of(5);
    private static final byte[] BYTES = Layout.HTML.render(REPORT.manuscript());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void helpIsNoError() {
        assertThat(run("--help")).isZero();
        assertThat(printed()).startsWith("usage:");
    }

    @Test
    void nothingToReadIsAnError() {
        assertThat(run("--table")).isEqualTo(2);
        assertThat(run("--unknown")).isEqualTo(2);
    }

    @Test
    void theEventIsPrintedAsJson() throws IOException {
        Path file = Files.write(folder.resolve("report.html"), BYTES);
        assertThat(run(file.toString())).isZero();
        assertThat(printed()).startsWith("{").contains("\"requests.received.total\"");
    }

    @Test
    void standardInputIsDrawn() {
        assertThat(run("--table", "-")).isZero();
        assertThat(printed()).contains(REPORT.title(), "三（一）予以公开", "自然人");
    }

    @Test
    void aFolderStandsForItsFiles() throws IOException {
        Files.write(folder.resolve("a.html"), BYTES);
        Files.writeString(folder.resolve("b.txt"), "买三斤苹果");
        assertThat(run("--table", folder.toString())).isEqualTo(1);
        assertThat(printed()).contains(REPORT.title());
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("b.txt");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("missing.txt")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("missing.txt: there is no such file");
    }

    private int run(String... arguments) {
        return new FileParsing(
                        Assembly.reportParsing(new DocumentReading(ReadingLimits.USUAL)),
                        new ByteArrayInputStream(BYTES),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
