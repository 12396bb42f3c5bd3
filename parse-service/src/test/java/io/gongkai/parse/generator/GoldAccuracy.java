package io.gongkai.parse.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Compares with real reports and what a careful reader found in them, where they are at hand. */
final class GoldAccuracy {
    private static final Path REPORTS = Path.of(System.getProperty("gongkai.reports", "../../shared/reports"));
    private static final List<String> FIELDS =
            List.of("adminCode", "issuerKind", "level", "year", "form", "publishedOn", "title");
    private static final int ENDS = 20;

    private final PrintStream out;
    private final List<String> failures;
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    GoldAccuracy(PrintStream out, List<String> failures) {
        this.out = out;
        this.failures = failures;
    }

    void run() {
        Path gold = REPORTS.resolve("gold");
        if (!Files.isDirectory(gold)) {
            out.println("Real reports: skipped, they are not at hand ("
                    + gold.toAbsolutePath().normalize() + ")");
            return;
        }
        out.printf(
                Locale.ROOT,
                "%-30s %7s %7s %7s %9s %9s%n",
                "real report",
                "cells",
                "right",
                "silent",
                "identity",
                "sections");
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                JsonNode truth = json.readTree(Files.readAllBytes(file));
                for (String ending : List.of(".txt", ".pdf")) {
                    Path report = REPORTS.resolve(name + ending);
                    if (Files.exists(report)) {
                        compare(name + ending, truth, Files.readAllBytes(report));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String name, JsonNode truth, byte[] bytes) {
        if (!(WholeParsing.parse(bytes) instanceof ParsingOutcome.Parsed(ReportParsed event))) {
            out.printf("%-30s rejected%n", name);
            failures.add(name + " is rejected");
            return;
        }
        int right = 0;
        int silent = 0;
        for (var figure : truth.get("figures").properties()) {
            String read = Reading.printed(event.figures().get(figure.getKey()));
            String printed = figure.getValue().asText();
            boolean same = Reading.isRight(printed, read);
            right += same ? 1 : 0;
            if (!same && !Reading.isHonest(read)) {
                silent++;
                failures.add(name + " " + figure.getKey() + " prints " + printed + ", read " + read);
            }
        }
        int fields = 0;
        JsonNode identity = json.valueToTree(event.identity());
        for (String field : FIELDS) {
            String expected = truth.at("/report/" + field).asText();
            String read = field.equals("publishedOn")
                    ? String.valueOf(event.identity().publishedOn())
                    : identity.path(field).asText();
            boolean same = Objects.equals(Reading.letters(expected), Reading.letters(read));
            fields += same ? 1 : 0;
            if (!same) {
                failures.add(name + " " + field + " is " + expected + ", read " + read);
            }
        }
        List<String> expected =
                truth.get("sections").valueStream().map(GoldAccuracy::described).toList();
        List<String> read =
                event.sections().stream().map(GoldAccuracy::described).toList();
        long sections = expected.stream().filter(read::contains).count();
        if (!expected.equals(read)) {
            failures.add(name + " sections are " + expected + ", read " + read);
        }
        int cells = truth.get("figures").size();
        if (right < cells) {
            failures.add(name + ": " + (cells - right) + " cells are not read");
        }
        out.printf(
                Locale.ROOT,
                "%-30s %7d %7d %7d %7d/%d %7d/%d%n",
                name,
                cells,
                right,
                silent,
                fields,
                FIELDS.size(),
                sections,
                expected.size());
    }

    private static String described(JsonNode section) {
        return String.join(
                "|",
                section.get("slot").asText(),
                text(section.get("heading")),
                text(section.get("firstSentence")),
                text(section.get("lastSentence")));
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "null" : Reading.letters(node.asText());
    }

    private static String described(Section section) {
        String text = Reading.letters(section.text());
        return String.join(
                "|",
                section.slot().name().toLowerCase(Locale.ROOT),
                section.heading() == null ? "null" : Reading.letters(section.heading()),
                text.isEmpty() ? "null" : text.substring(0, Math.min(text.length(), ENDS)),
                text.isEmpty() ? "null" : text.substring(Math.max(0, text.length() - ENDS)));
    }
}
