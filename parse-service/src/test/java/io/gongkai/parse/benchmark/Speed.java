package io.gongkai.parse.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmark in rounds, so that ours and the baseline take turns, and prints ratios of the medians. */
public final class Speed {
    private static final int ROUNDS = 3;

    private Speed() {}

    public static void main(String... arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, List<Double>> times = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            run(times, "\\.(document|whole|decoding|baseline)$", "TEXT", "HTML", "DOCX");
            run(times, "\\.whole$", "TEXT10", "TEXT50");
        }
        out.printf(
                Locale.ROOT,
                "%-8s %12s %12s %12s %12s %16s %16s%n",
                "format",
                "decoding us",
                "baseline us",
                "document us",
                "whole us",
                "document/decod.",
                "document/basel.");
        for (String format : List.of("TEXT", "HTML", "DOCX")) {
            double document = median(times, "document", format);
            out.printf(
                    Locale.ROOT,
                    "%-8s %12.1f %12.1f %12.1f %12.1f %16.3f %16.3f%n",
                    format,
                    median(times, "decoding", format),
                    median(times, "baseline", format),
                    document,
                    median(times, "whole", format),
                    median(times, "decoding", format) / document,
                    median(times, "baseline", format) / document);
        }
        double once = median(times, "whole", "TEXT");
        out.printf(
                Locale.ROOT,
                "whole parse of text, time for each report: 1x 1.00, 10x %.2f, 50x %.2f%n",
                median(times, "whole", "TEXT10") / once / 10,
                median(times, "whole", "TEXT50") / once / 50);
    }

    private static void run(Map<String, List<Double>> times, String include, String... formats) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName() + include)
                        .param("format", formats)
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.milliseconds(700))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.milliseconds(500))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            String name = result.getPrimaryResult().getLabel() + " "
                    + result.getParams().getParam("format");
            times.computeIfAbsent(name, key -> new ArrayList<>())
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
