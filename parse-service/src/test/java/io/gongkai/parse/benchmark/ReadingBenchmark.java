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

/** Reads one generated report, or does the least that its format asks for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    private static final long REPORT = 3;

    private final DocumentReading reading = new DocumentReading(ReadingLimits.USUAL);

    /** TEXT, HTML, DOCX, PDF or OFD; TEXT10 is ten reports one behind the other. */
    @Param({"TEXT", "HTML", "DOCX", "PDF", "OFD"})
    public String format = "TEXT";

    private byte[] bytes = {};
    private byte[] decoded = {};
    private Baseline baseline = Baseline.TEXT;
    private ReportReceived received = WholeParsing.received(bytes);

    @Setup
    public void prepare() throws IOException {
        baseline = Baseline.of(format);
        bytes = bytes(GeneratedReport.of(REPORT).manuscript());
        decoded = baseline.decoded(bytes);
        received = WholeParsing.received(bytes);
    }

    private byte[] bytes(Manuscript manuscript) {
        return switch (baseline) {
            case HTML -> utf8(Layout.HTML_PORTAL.render(manuscript), 1);
            case DOCX -> Layout.DOCX.render(manuscript);
            case PDF -> Layout.PDF_RULED.render(manuscript);
            case OFD -> Layout.OFD.render(manuscript);
            case TEXT ->
                utf8(Layout.TABS.render(manuscript), format.equals("TEXT") ? 1 : Integer.parseInt(format.substring(4)));
        };
    }

    private static byte[] utf8(byte[] once, int times) {
        String text = TextDecoding.decode(once, "text/plain").orElseThrow();
        return text.repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes to lines and cells. */
    @Benchmark
    public Object document() {
        return reading.read(bytes, "application/octet-stream");
    }

    /** Bytes to the whole event: sections, identity and figures too. */
    @Benchmark
    public Object whole() {
        return WholeParsing.parse(received, bytes);
    }

    /** Decoding UTF-8: the bytes of a text, the unpacked XML of an archive. */
    @Benchmark
    public Object decoding() {
        return new String(decoded, StandardCharsets.UTF_8);
    }

    /** What the format costs anyone. */
    @Benchmark
    public Object baseline() throws IOException, XMLStreamException {
        return baseline.read(bytes);
    }
}
