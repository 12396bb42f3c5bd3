package io.gongkai.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.ReportParsed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * The command for people: reads files and prints what they say, as the JSON of the event or, with {@code --table}, as one line
 * for each section and figure. Ends with 0 if all are reports, 1 if some are not, 2 if it was called wrongly.
 */
final class FileParsing {
    private static final String TABLE = "--table";
    private static final String USAGE =
            "usage: java -jar quarkus-run.jar [--table] FILE…   (without arguments: the service)";

    private final ReportParsing parsing;
    private final PrintStream out;
    private final PrintStream errors;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    FileParsing(ReportParsing parsing, PrintStream out, PrintStream errors) {
        this.parsing = parsing;
        this.out = out;
        this.errors = errors;
    }

    int run(List<String> arguments) {
        boolean table = arguments.contains(TABLE);
        List<String> files =
                arguments.stream().filter(argument -> !argument.equals(TABLE)).toList();
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("-"))) {
            errors.println(USAGE);
            return 2;
        }
        int code = 0;
        for (String file : files) {
            code = Math.max(code, run(Path.of(file), table));
        }
        return code;
    }

    private int run(Path file, boolean table) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return switch (parsing.parse(received(file, bytes), bytes)) {
                case ParsingOutcome.Parsed(var event) -> {
                    print(event, table);
                    yield 0;
                }
                case ParsingOutcome.Rejected(var event) -> {
                    errors.println(file + ": " + event.message().zh() + " "
                            + event.message().en());
                    yield 1;
                }
            };
        } catch (IOException e) {
            errors.println(file + ": cannot be read: " + e);
            return 2;
        }
    }

    /** As if the file had been posted when it was last changed. */
    private static ReportReceived received(Path file, byte[] bytes) throws IOException {
        String sha256 = ReceivedRecord.sha256(bytes);
        Instant changed = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
        return new ReportReceived(
                new ReportId(sha256.substring(0, 32)),
                sha256,
                1,
                "application/octet-stream",
                String.valueOf(file.getFileName()),
                null,
                changed);
    }

    private void print(ReportParsed event, boolean table) throws JsonProcessingException {
        if (!table) {
            out.println(json.writeValueAsString(event));
            return;
        }
        out.println(event.filing() + "\t" + event.identity().title() + "\t"
                + event.identity().issuer());
        event.sections()
                .forEach(section -> out.println(section.slot() + "\t" + section.heading() + "\t"
                        + section.text().length()));
        for (Map.Entry<String, Figure> figure : event.figures().entrySet()) {
            Figure read = figure.getValue();
            out.println(
                    figure.getKey() + "\t" + (read.value() == null ? read.state() : read.value()) + "\t" + read.raw());
        }
        event.repairs()
                .forEach(repair ->
                        out.println(repair.kind() + "\t" + repair.message().zh() + "\t" + repair.raw()));
        event.notices()
                .forEach(notice ->
                        out.println(notice.code() + "\t" + notice.message().zh()));
    }
}
