package io.gongkai.parse.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Times reading beside its baseline: in one process, where both are compiled for the same mixture of reports, in turns, and in time
 * of the processor. On a busy machine that is true to a few hundredths where the clock is not to a half.
 */
public final class Speed {
    private static final List<String> FORMATS = List.of("TEXT", "HTML", "DOCX", "PDF", "PDF_UNRULED", "OFD");
    private static final List<String> MANY = List.of("TEXT10", "TEXT50");

    /** The least ratios: to decoding, and of the baseline's time to ours. */
    private static final Map<String, Double> BY_DECODING = Map.of("TEXT", 0.25, "HTML", 0.15, "DOCX", 0.10);

    private static final Map<String, Double> BY_BASELINE = Map.of("PDF", 1 / 1.3, "PDF_UNRULED", 1 / 1.3);

    /** In time of the processor; until then the compiler has done its work, in several rounds of all formats. */
    private static final Duration WARM_UP = Duration.ofSeconds(4);

    private static final int WARM_UP_ROUNDS = 4;

    private static final Duration SLICE = Duration.ofMillis(150);
    private static final int BLOCKS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private enum Measure {
        DECODING,
        LIBRARY,
        DOCUMENT,
        WHOLE;

        Object of(ReadingBenchmark reports) throws IOException, XMLStreamException {
            return switch (this) {
                case DECODING -> reports.decoding();
                case LIBRARY -> reports.baseline();
                case DOCUMENT -> reports.document();
                case WHOLE -> reports.whole();
            };
        }
    }

    /** Microseconds a report that each measure took in a block. */
    private record Block(Map<Measure, Double> times) {
        double of(Measure measure) {
            return times.getOrDefault(measure, Double.NaN);
        }
    }

    private Speed() {}

    public static void main(String... arguments) throws IOException, XMLStreamException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<ReadingBenchmark> formats = new ArrayList<>();
        for (String format : FORMATS) {
            formats.add(prepared(format));
        }
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (ReadingBenchmark reports : formats) {
                for (Measure measure : Measure.values()) {
                    microseconds(measure, reports, WARM_UP.dividedBy(WARM_UP_ROUNDS));
                }
            }
        }
        out.println("Microseconds of the processor a report: decoding UTF-8 (of an archive, its unpacked XML); the"
                + " library");
        out.println(
                "alone (jsoup, a streaming XML reader, PDFTextStripper); bytes to lines and cells; bytes to the whole");
        out.println("event. Then their ratios, the greater the faster, and the goal of reading, if there is one.");
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
        for (ReadingBenchmark reports : formats) {
            List<Block> blocks = blocks(reports);
            print(out, reports.format, blocks);
            once = reports.format.equals("TEXT") ? median(blocks, block -> block.of(Measure.WHOLE)) : once;
        }
        out.print("whole parse of text, time for each report: 1x 1.00");
        for (String format : MANY) {
            ReadingBenchmark reports = prepared(format);
            int times = Integer.parseInt(format.substring(4));
            microseconds(Measure.WHOLE, reports, WARM_UP);
            out.printf(Locale.ROOT, ", %dx %.2f", times, microseconds(Measure.WHOLE, reports, WARM_UP) / once / times);
        }
        out.println();
    }

    private static ReadingBenchmark prepared(String format) throws IOException {
        ReadingBenchmark reports = new ReadingBenchmark();
        reports.format = format;
        reports.prepare();
        return reports;
    }

    /** Each measure twice in a block, forward and backward, so that what drifts meets all alike. */
    private static List<Block> blocks(ReadingBenchmark reports) throws IOException, XMLStreamException {
        List<Measure> order = new ArrayList<>(List.of(Measure.values()));
        order.addAll(order.reversed());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            Map<Measure, Double> times = new EnumMap<>(Measure.class);
            for (Measure measure : order) {
                times.merge(measure, microseconds(measure, reports, SLICE) / 2, Double::sum);
            }
            blocks.add(new Block(times));
        }
        return blocks;
    }

    private static double microseconds(Measure measure, ReadingBenchmark reports, Duration least)
            throws IOException, XMLStreamException {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        int rounds = 0;
        while (spent < least.toNanos()) {
            for (int i = 0; i < ReadingBenchmark.REPORTS; i++) {
                reports.result = measure.of(reports);
            }
            rounds++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return spent / 1e3 / rounds / ReadingBenchmark.REPORTS;
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
                judged(ratio(blocks, Measure.LIBRARY, Measure.DOCUMENT), BY_BASELINE.get(format)),
                ratio(blocks, Measure.DECODING, Measure.WHOLE),
                ratio(blocks, Measure.LIBRARY, Measure.WHOLE));
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
