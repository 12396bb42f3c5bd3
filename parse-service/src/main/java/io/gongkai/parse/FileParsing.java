package io.gongkai.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.ReportParsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command for people: reads files and prints what they say, as the JSON of the event or, with {@code --table}, drawn
 * for the eye. Ends with 0 if all are reports, 1 if some are not, 2 if it was called wrongly.
 */
final class FileParsing {
    private static final String TABLE = "--table";
    private static final String HELP = "--help";
    private static final String STANDARD_INPUT = "-";
    private static final String USAGE = """
        usage: deploy/parse [--table] FILE…
               java -jar quarkus-run.jar [--table] FILE…   (without arguments: the service)

        Reads annual reports on government information disclosure, without any server, and prints what they say.
          FILE     a report; a folder stands for the files in it; - for standard input
          --table  draws identity, sections and the three tables instead of printing JSON:
                   · is a blank cell, / one printed as not applicable, ?…? one that cannot be read
          --help   prints this

        Ends with 0 if all are reports, 1 if some are not, 2 if a file cannot be read or the call is wrong.
        """;

    private final ReportParsing parsing;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream errors;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    FileParsing(ReportParsing parsing, InputStream in, PrintStream out, PrintStream errors) {
        this.parsing = parsing;
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    int run(List<String> arguments) {
        if (arguments.contains(HELP)) {
            out.print(USAGE);
            return 0;
        }
        boolean table = arguments.contains(TABLE);
        List<String> files =
                arguments.stream().filter(argument -> !argument.equals(TABLE)).toList();
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("-") && !file.equals(STANDARD_INPUT))) {
            errors.print(USAGE);
            return 2;
        }
        int code = 0;
        for (String file : files) {
            code = Math.max(code, file.equals(STANDARD_INPUT) ? runStandardInput(table) : run(Path.of(file), table));
        }
        return code;
    }

    private int runStandardInput(boolean table) {
        try {
            byte[] bytes = in.readAllBytes();
            return run(STANDARD_INPUT, bytes, received(null, bytes, Instant.EPOCH), table);
        } catch (IOException e) {
            errors.println("standard input cannot be read: " + e);
            return 2;
        }
    }

    private int run(Path file, boolean table) {
        try {
            if (Files.isDirectory(file)) {
                return runFolder(file, table);
            }
            byte[] bytes = Files.readAllBytes(file);
            Instant changed = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return run(file.toString(), bytes, received(String.valueOf(file.getFileName()), bytes, changed), table);
        } catch (IOException e) {
            errors.println(file + ": " + reason(e));
            return 2;
        }
    }

    private int runFolder(Path folder, boolean table) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int code = 0;
        for (Path file : files) {
            code = Math.max(code, run(file, table));
        }
        return code;
    }

    private int run(String file, byte[] bytes, ReportReceived received, boolean table) throws IOException {
        return switch (parsing.parse(received, bytes)) {
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
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException ? "you are not allowed to read it" : "cannot be read: " + e;
    }

    /** As if the file had been posted when it was last changed. */
    private static ReportReceived received(@Nullable String name, byte[] bytes, Instant at) {
        String sha256 = ReceivedRecord.sha256(bytes);
        return new ReportReceived(
                new ReportId(sha256.substring(0, 32)), sha256, 1, "application/octet-stream", name, null, at);
    }

    private void print(ReportParsed event, boolean table) throws JsonProcessingException {
        if (!table) {
            out.println(json.writeValueAsString(event));
            return;
        }
        new ReportDrawing(out).draw(event);
    }
}
