package io.gongkai.validate.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmark and holds it against the goals. Ends with 1 if one is missed. */
public final class Judging {
    private static final int FORKS = 2;

    /** What is asked of each benchmark, at which percentile, in milliseconds. */
    private enum Goal {
        IDENTITIES("identities", 50, 0.05),
        PROSE("prose", 50, 1),
        CATALOGUE("catalogue", 50, 1),
        LOCALISATION("localisation", 99, 20),
        MANY_CAUSES("manyCauses", 99, 20);

        private final String benchmark;
        private final int percentile;
        private final double milliseconds;

        Goal(String benchmark, int percentile, double milliseconds) {
            this.benchmark = benchmark;
            this.percentile = percentile;
            this.milliseconds = milliseconds;
        }
    }

    private Judging() {}

    public static void main(String... arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "%-14s %10s %10s %10s   %s%n", "ms a report", "p50", "p99", "worst", "goal");
        boolean missed = false;
        for (Goal goal : Goal.values()) {
            Statistics times = times(goal);
            boolean met = times.getPercentile(goal.percentile) < 1000 * goal.milliseconds;
            missed |= !met;
            out.printf(
                    Locale.ROOT,
                    "%-14s %10.4f %10.4f %10.4f   p%d < %.2f: %s%n",
                    goal.benchmark,
                    times.getPercentile(50) / 1000,
                    times.getPercentile(99) / 1000,
                    times.getMax() / 1000,
                    goal.percentile,
                    goal.milliseconds,
                    met ? "met" : "missed");
        }
        System.exit(missed ? 1 : 0);
    }

    private static Statistics times(Goal goal) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(JudgingBenchmark.class.getSimpleName() + "\\." + goal.benchmark + "$")
                        .forks(FORKS)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return result.getPrimaryResult().getStatistics();
    }
}
