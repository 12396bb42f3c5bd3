package io.gongkai.parse.generator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how well generated reports are read, layout by layout and fault by fault, and prints it as a table; see
 * {@code deploy/measure accuracy --help}. Ends with 1 if a goal is missed.
 */
public final class Accuracy {
    private static final int EXAMPLES = 5;

    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();

    private Accuracy(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        System.exit(new Accuracy(out).run(reports, first));
    }

    private int run(int reports, long first) {
        new GoldAccuracy(out, failures).run();
        Fixture.all().forEach(fixture -> fixture.compare(out, failures));
        heading("layout");
        for (Layout layout : Layout.values()) {
            Score score = Score.NONE;
            for (long seed = first; seed < first + reports; seed++) {
                boolean zerosBlank = layout.showsBlanks() && seed % 5 == 4;
                score = score.and(Score.of(GeneratedReport.of(seed, zerosBlank).manuscript(), layout));
            }
            line(layout.name(), score);
        }
        heading("fault");
        for (Fault fault : Fault.values()) {
            Score score = Score.NONE;
            for (Layout layout : Layout.values()) {
                for (long seed = first; fault.suits(layout) && seed < first + reports / 5; seed++) {
                    score = score.and(Score.of(fault.on(GeneratedReport.of(seed).manuscript()), layout));
                }
            }
            line(fault.name(), score);
        }
        failures.forEach(out::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private void heading(String what) {
        out.printf(
                Locale.ROOT,
                "%n%-22s %7s %9s %7s %7s %9s %7s %9s %9s %10s%n",
                what,
                "reports",
                "cells %",
                "silent",
                "unread.",
                "repairs",
                "untrue",
                "identity",
                "sections",
                "similarity");
    }

    private void line(String name, Score score) {
        out.printf(
                Locale.ROOT,
                "%-22s %7d %9.3f %7d %7d %9d %7d %9.2f %9.2f %10.4f%n",
                name,
                score.documents(),
                100 * score.cellAccuracy(),
                score.silent().size(),
                score.unreadable(),
                score.repairs(),
                score.untrue().size(),
                100 * score.fieldAccuracy(),
                100 * score.sectionAccuracy(),
                score.meanSimilarity());
        missed(name, "cells below 99.9 %", score.cellAccuracy() < 0.999);
        missed(name, "identity below 99.5 %", score.fieldAccuracy() < 0.995);
        missed(name, "sections below 99.9 %", score.sectionAccuracy() < 0.999);
        missed(name, "similarity below 0.99", score.meanSimilarity() < 0.99);
        examples(name + " silent", score.silent());
        examples(name + " untrue repair", score.untrue());
        examples(name + " identity", score.wrongFields());
        examples(name + " section", score.wrongSections());
    }

    private void missed(String name, String goal, boolean missed) {
        if (missed) {
            failures.add(name + ": " + goal);
        }
    }

    private void examples(String what, List<String> lines) {
        lines.stream().limit(EXAMPLES).forEach(line -> failures.add(what + ": " + line));
    }
}
