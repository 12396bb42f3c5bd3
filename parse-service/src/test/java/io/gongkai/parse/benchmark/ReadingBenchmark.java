package io.gongkai.parse.benchmark;

import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import io.gongkai.parse.reading.DocumentReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
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
    private final DocumentReading reading = new DocumentReading(ReadingLimits.USUAL);

    /** TEXT, HTML or DOCX; a number behind it makes the prose so many times as long. */
    @Param({"TEXT", "HTML", "DOCX"})
    public String format = "TEXT";

    private byte[] bytes = {};

    @Setup
    public void prepare() {
        GeneratedReport report = GeneratedReport.of(3);
        bytes = switch (format) {
            case "HTML" -> Layout.HTML_PORTAL.render(report.manuscript());
            case "DOCX" -> Layout.DOCX.render(report.manuscript());
            default -> repeated(Layout.TABS.render(report.manuscript()));
        };
    }

    /** TEXT10: ten reports one behind the other. */
    private byte[] repeated(byte[] once) {
        byte[] utf8 = new String(once, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        int times = format.equals("TEXT") ? 1 : Integer.parseInt(format.substring(4));
        byte[] many = Arrays.copyOf(utf8, utf8.length * times);
        for (int i = 1; i < times; i++) {
            System.arraycopy(utf8, 0, many, i * utf8.length, utf8.length);
        }
        return many;
    }

    /** Bytes to lines and cells. */
    @Benchmark
    public Object document() {
        return reading.read(bytes, "application/octet-stream");
    }

    /** Bytes to the whole event. */
    @Benchmark
    public Object whole() {
        return WholeParsing.parse(bytes);
    }

    /** Decoding UTF-8. */
    @Benchmark
    public Object decoding() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The least: decoding, jsoup, or StAX over the unzipped XML. */
    @Benchmark
    public Object baseline() throws IOException, XMLStreamException {
        return switch (format) {
            case "HTML" -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
            case "DOCX" -> events(bytes);
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static int events(byte[] docx) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        int events = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                    while (xml.hasNext()) {
                        xml.next();
                        events++;
                    }
                }
            }
        }
        return events;
    }
}
