package io.gongkai.parse.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmark in rounds, so that ours and the baseline take turns, and prints ratios of the medians. */
public final class Speed {
    private static final int ROUNDS = 3;
    private static final List<String> FORMATS = List.of("TEXT", "HTML", "DOCX", "PDF", "OFD");
    private static final List<String> MANY = List.of("TEXT10", "TEXT50");

    /** The least ratios: to decoding, and of the baseline's time to ours. */
    private static final Map<String, Double> BY_DECODING = Map.of("TEXT", 0.25, "HTML", 0.15, "DOCX", 0.10);

    private static final Map<String, Double> BY_BASELINE = Map.of("PDF", 1 / 1.3);

    private Speed() {}

    public static void main(String... arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, List<Double>> times = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.print("round " + round + " of " + ROUNDS + ":");
            for (String format : FORMATS) {
                run(times, "\\.(document|whole|decoding|baseline)$", format);
            }
            for (String format : MANY) {
                run(times, "\\.whole$", format);
            }
            System.err.println();
        }
        out.println(
                "Microseconds a report: decoding UTF-8 (of an archive, its unpacked XML); the library alone (jsoup, a");
        out.println("streaming XML reader, PDFTextStripper); bytes to lines and cells; bytes to the whole event. Then"
                + " their");
        out.println("ratios, the greater the faster, and the goal of reading, if there is one.");
        out.printf(
                "%-6s %9s %9s %9s %9s   %14s %14s %14s %14s%n",
                "format",
                "decoding",
                "library",
                "document",
                "whole",
                "decod./docum.",
                "library/docum.",
                "decod./whole",
                "library/whole");
        for (String format : FORMATS) {
            double decoding = median(times, "decoding", format);
            double baseline = median(times, "baseline", format);
            double document = median(times, "document", format);
            double whole = median(times, "whole", format);
            out.printf(
                    Locale.ROOT,
                    "%-6s %9.1f %9.1f %9.1f %9.1f   %14s %14s %14.3f %14.3f%n",
                    format,
                    decoding,
                    baseline,
                    document,
                    whole,
                    judged(decoding / document, BY_DECODING.get(format)),
                    judged(baseline / document, BY_BASELINE.get(format)),
                    decoding / whole,
                    baseline / whole);
        }
        double once = median(times, "whole", "TEXT");
        out.printf(
                Locale.ROOT,
                "whole parse of text, time for each report: 1x 1.00, 10x %.2f, 50x %.2f%n",
                median(times, "whole", "TEXT10") / once / 10,
                median(times, "whole", "TEXT50") / once / 50);
    }

    private static String judged(double ratio, @Nullable Double goal) {
        return goal == null
                ? String.format(Locale.ROOT, "%.3f", ratio)
                : String.format(Locale.ROOT, "%.3f (%s%.2f)", ratio, ratio < goal ? "not " : "", goal);
    }

    private static void run(Map<String, List<Double>> times, String include, String format) throws RunnerException {
        System.err.print(" " + format);
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName() + include)
                        .param("format", format)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.milliseconds(500))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            times.computeIfAbsent(result.getPrimaryResult().getLabel() + " " + format, key -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
        }
    }

    private static double median(Map<String, List<Double>> times, String benchmark, String format) {
        double[] sorted = times.getOrDefault(benchmark + " " + format, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
