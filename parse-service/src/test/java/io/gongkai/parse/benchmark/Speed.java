package io.gongkai.parse.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times reading beside its baseline, in turns and in one process, where both are compiled for the same mixture of reports: ratios of
 * processes of their own differ by a half from one run to the next.
 */
public final class Speed {
    private static final List<String> FORMATS = List.of("TEXT", "HTML", "DOCX", "PDF", "PDF_UNRULED", "OFD");
    private static final List<String> MANY = List.of("TEXT10", "TEXT50");

    /** The least ratios: to decoding, and of the baseline's time to ours. */
    private static final Map<String, Double> BY_DECODING = Map.of("TEXT", 0.25, "HTML", 0.15, "DOCX", 0.10);

    private static final Map<String, Double> BY_BASELINE = Map.of("PDF", 1 / 1.3, "PDF_UNRULED", 1 / 1.3);

    /** The compiler has done its work after several rounds of all formats. */
    private static final TimeValue WARM_UP = TimeValue.seconds(1);

    private static final int WARM_UP_ROUNDS = 4;
    private static final TimeValue SLICE = TimeValue.milliseconds(250);
    private static final int BLOCKS = 9;

    /** The methods of {@link ReadingBenchmark}. */
    private enum Measure {
        DECODING,
        BASELINE,
        DOCUMENT,
        WHOLE
    }

    /** Microseconds a report that each measure took in a block. */
    private record Block(Map<Measure, Double> times) {
        double of(Measure measure) {
            return times.getOrDefault(measure, Double.NaN);
        }
    }

    private Speed() {}

    public static void main(String... arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.err.print("warming up");
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (String format : FORMATS) {
                for (Measure measure : Measure.values()) {
                    microseconds(measure, format, WARM_UP);
                }
                System.err.print(".");
            }
        }
        System.err.println();
        out.println(
                "Microseconds a report: decoding UTF-8 (of an archive, its unpacked XML); the library alone (jsoup, a");
        out.println("streaming XML reader, PDFTextStripper); bytes to lines and cells; bytes to the whole event. Then"
                + " their");
        out.println("ratios, the greater the faster, and the goal of reading, if there is one.");
        out.printf(
                "%-11s %9s %9s %9s %9s   %14s %14s %12s %13s%n",
                "format",
                "decoding",
                "library",
                "document",
                "whole",
                "decod./docum.",
                "library/docum.",
                "decod./whole",
                "library/whole");
        double once = Double.NaN;
        for (String format : FORMATS) {
            List<Block> blocks = blocks(format);
            print(out, format, blocks);
            once = format.equals("TEXT") ? median(blocks, block -> block.of(Measure.WHOLE)) : once;
        }
        out.print("whole parse of text, time for each report: 1x 1.00");
        for (String format : MANY) {
            microseconds(Measure.WHOLE, format, WARM_UP);
            out.printf(
                    Locale.ROOT,
                    ", %s %.2f",
                    format.substring(4) + "x",
                    microseconds(Measure.WHOLE, format, WARM_UP) / once / Integer.parseInt(format.substring(4)));
        }
        out.println();
    }

    /** Each measure twice in a block, forward and backward, so that what drifts meets all alike. */
    private static List<Block> blocks(String format) throws RunnerException {
        List<Measure> order = new ArrayList<>(List.of(Measure.values()));
        order.addAll(order.reversed());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            Map<Measure, Double> times = new EnumMap<>(Measure.class);
            for (Measure measure : order) {
                times.merge(measure, microseconds(measure, format, SLICE) / 2, Double::sum);
            }
            blocks.add(new Block(times));
        }
        return blocks;
    }

    private static double microseconds(Measure measure, String format, TimeValue time) throws RunnerException {
        String method = measure.name().toLowerCase(Locale.ROOT);
        return new Runner(new OptionsBuilder()
                        .include("\\b" + ReadingBenchmark.class.getSimpleName() + "\\." + method + "$")
                        .param("format", format)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(time)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
    }

    private static void print(PrintStream out, String format, List<Block> blocks) {
        out.printf(Locale.ROOT, "%-11s", format);
        for (Measure measure : Measure.values()) {
            out.printf(Locale.ROOT, " %9.1f", median(blocks, block -> block.of(measure)));
        }
        out.printf(
                Locale.ROOT,
                "   %14s %14s %12.3f %13.3f%n",
                judged(ratio(blocks, Measure.DECODING, Measure.DOCUMENT), BY_DECODING.get(format)),
                judged(ratio(blocks, Measure.BASELINE, Measure.DOCUMENT), BY_BASELINE.get(format)),
                ratio(blocks, Measure.DECODING, Measure.WHOLE),
                ratio(blocks, Measure.BASELINE, Measure.WHOLE));
    }

    private static double ratio(List<Block> blocks, Measure one, Measure other) {
        return median(blocks, block -> block.of(one) / block.of(other));
    }

    private static double median(List<Block> blocks, ToDoubleFunction<Block> value) {
        return blocks.stream()
                .mapToDouble(value)
                .sorted()
                .skip(blocks.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String judged(double ratio, @Nullable Double goal) {
        return goal == null
                ? String.format(Locale.ROOT, "%.3f", ratio)
                : String.format(Locale.ROOT, "%.3f (%s%.2f)", ratio, ratio < goal ? "not " : "", goal);
    }
}
