package io.gongkai.parse.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A committed file that LibreOffice made of a generated report, with its truth beside it. Reports 2 and 4 were rendered as
 * {@link Layout#DOCX_NUMBERED}, 1 and 3 as {@link Layout#HTML_WORD}, of the seeds 1001 to 1004, zeros blank in the fourth; then
 * {@code soffice --headless --convert-to doc}, with {@code --infilter="HTML (StarWriter)"} for HTML. PDFs that it made are
 * with the tests of their reader.
 *
 * @param name of the file
 * @param bytes the file
 * @param truth what a careful reader finds in it
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record Fixture(String name, byte[] bytes, Truth truth) {
    private static final int COUNT = 4;

    static List<Fixture> all() {
        ObjectMapper json = new ObjectMapper();
        List<Fixture> all = new ArrayList<>();
        try {
            for (int i = 1; i <= COUNT; i++) {
                Truth truth = json.readValue(read("report-" + i + ".json"), Truth.class);
                String name = "report-" + i + ".doc";
                all.add(new Fixture(name, read(name), truth));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /** Reads it and prints how well. */
    void compare(PrintStream out, List<String> failures) {
        switch (WholeParsing.parse(bytes)) {
            case ParsingOutcome.Rejected(var event) -> {
                out.printf("%-30s rejected: %s%n", name, event.reason());
                failures.add(name + " is rejected: " + event.reason());
            }
            case ParsingOutcome.Parsed(var event) -> {
                int right = 0;
                int silent = 0;
                for (var figure : truth.figures().entrySet()) {
                    String read = Reading.printed(event.figures().get(figure.getKey()));
                    boolean same = Reading.isRight(figure.getValue(), read);
                    right += same ? 1 : 0;
                    if (!same) {
                        silent += Reading.isHonest(read) ? 0 : 1;
                        failures.add(name + " " + figure.getKey() + " prints " + figure.getValue() + ", read " + read);
                    }
                }
                out.printf(
                        Locale.ROOT,
                        "%-30s %7d %7d %7d%n",
                        name,
                        truth.figures().size(),
                        right,
                        silent);
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
