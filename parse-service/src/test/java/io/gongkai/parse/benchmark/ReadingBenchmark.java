package io.gongkai.parse.benchmark;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import io.gongkai.parse.generator.Manuscript;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.text.TextDecoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads generated reports, at each call another one, or does the least that their format asks for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    /** One alone would show how fast that one is read whose branches the compiler has learnt. */
    private static final int REPORTS = 5;

    private static final long FIRST = 3;

    /** TEXT, HTML, DOCX, PDF, PDF_UNRULED or OFD; TEXT10 is ten reports one behind the other. */
    @Param({"TEXT", "HTML", "DOCX", "PDF", "PDF_UNRULED", "OFD"})
    public String format = "TEXT";

    private final DocumentReading reading = new DocumentReading(ReadingLimits.USUAL);
    private final List<Sample> samples = new ArrayList<>();
    private Baseline baseline = Baseline.TEXT;
    private int turn;

    private static final class Sample {
        private final byte[] bytes;
        private final byte[] decoded;
        private final ReportReceived received;

        Sample(byte[] bytes, byte[] decoded) {
            this.bytes = bytes;
            this.decoded = decoded;
            this.received = WholeParsing.received(bytes);
        }
    }

    @Setup
    public void prepare() throws IOException {
        baseline = Baseline.of(format);
        for (int i = 0; i < REPORTS; i++) {
            byte[] bytes = bytes(GeneratedReport.of(FIRST + i).manuscript());
            samples.add(new Sample(bytes, baseline.decoded(bytes)));
        }
    }

    private byte[] bytes(Manuscript manuscript) {
        return switch (baseline) {
            case HTML -> utf8(Layout.HTML_PORTAL.render(manuscript), 1);
            case DOCX -> Layout.DOCX.render(manuscript);
            case PDF -> (format.equals("PDF") ? Layout.PDF_RULED : Layout.PDF_UNRULED).render(manuscript);
            case OFD -> Layout.OFD.render(manuscript);
            case TEXT ->
                utf8(Layout.TABS.render(manuscript), format.equals("TEXT") ? 1 : Integer.parseInt(format.substring(4)));
        };
    }

    private static byte[] utf8(byte[] once, int times) {
        String text = TextDecoding.decode(once, "text/plain").orElseThrow();
        return text.repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private Sample next() {
        turn = (turn + 1) % REPORTS;
        return samples.get(turn);
    }

    /** Bytes to lines and cells. */
    @Benchmark
    public Object document() {
        return reading.read(next().bytes, "application/octet-stream");
    }

    /** Bytes to the whole event: sections, identity and figures too. */
    @Benchmark
    public Object whole() {
        Sample sample = next();
        return WholeParsing.parse(sample.received, sample.bytes);
    }

    /** Decoding UTF-8: the bytes of a text, the unpacked XML of an archive. */
    @Benchmark
    public Object decoding() {
        return new String(next().decoded, StandardCharsets.UTF_8);
    }

    /** What the format costs anyone. */
    @Benchmark
    public Object baseline() throws IOException, XMLStreamException {
        return baseline.read(next().bytes);
    }
}
