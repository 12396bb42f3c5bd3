package io.gongkai.parse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import io.gongkai.parse.text.TextDecoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/**
 * The whole parse of something longer costs as much more as it is longer. Measured in time of the processor, so that a busy machine
 * does not count, and with room: a quadratic step anywhere would make the longest cost 25 times as much for each part.
 */
class LinearCostTest {
    private static final int SHORT = 10;
    private static final int LONG = 250;

    /** How many times as much each part may cost in the long document as in the short one, which has costs of its own. */
    private static final double MOST = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void sections() {
        assertLinear(times -> text("一、总体情况\n" + "二、其他情况\n本年度依法办理各项工作。\n".repeat(20 * times)));
    }

    @Test
    void paragraphs() {
        assertLinear(times -> text("一、总体情况\n" + "本年度主动公开政府信息１２３条，办理申请45件。\n\n".repeat(30 * times)));
    }

    @Test
    void linesThatMayBeDates() {
        assertLinear(times -> text("一、总体情况\n" + "本年度主动公开政府信息123条\n".repeat(50 * times)));
    }

    @Test
    void aLineThatNeverEnds() {
        assertLinear(times -> text("一、总体情况\n" + "本年度主动公开政府信息123条，办理申请45件。".repeat(50 * times)));
    }

    @Test
    void rowsOfATable() {
        String row = "\n（一）予以公开\t1\t0\t0\t0\t0\t0\t1";
        assertLinear(times -> text("三、收到和处理政府信息公开申请情况\n本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1" + row.repeat(20 * times)));
    }

    @Test
    void quotationMarksThatNeverClose() {
        assertLinear(times -> text("x\"\t\"\n".repeat(160 * times)));
    }

    @Test
    void reports() {
        String report = TextDecoding.decode(
                        Layout.TABS.render(GeneratedReport.of(3).manuscript()), "text/plain")
                .orElseThrow();
        assertLinear(times -> text(report.repeat(times)));
    }

    @Test
    void paragraphsAndTablesOfAPage() {
        String part = "<div><p>本年度主动公开政府信息123条。</p><table><tr><td>规章</td><td>1</td></tr></table></div>";
        assertLinear(times -> text("<html><body><p>一、总体情况</p>" + part.repeat(20 * times) + "</body></html>"));
    }

    @Test
    void pagesOfAPdf() {
        byte[] report = Layout.PDF_RULED.render(GeneratedReport.of(3).manuscript());
        assertLinear(times -> pages(report, times));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pages(byte[] report, int pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument source = Loader.loadPDF(report);
                PDDocument copy = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                copy.importPage(source.getPage(i % source.getNumberOfPages()));
            }
            copy.save(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void assertLinear(IntFunction<byte[]> document) {
        byte[] brief = document.apply(SHORT);
        byte[] extended = document.apply(LONG);
        nanoseconds(extended, 1); // so that the short one is not read by code that was never run
        double once = nanoseconds(brief, 20);
        double many = nanoseconds(extended, 3);
        assertThat(many / once * SHORT / LONG)
                .describedAs("%.1f ms for %d parts, %.1f ms for %d", once / 1e6, SHORT, many / 1e6, LONG)
                .isLessThan(MOST);
    }

    /** The least of some runs: the others were compiled, collected or displaced. */
    private static long nanoseconds(byte[] bytes, int runs) {
        ReportReceived received = WholeParsing.received(bytes);
        long least = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(WholeParsing.parse(received, bytes)).isNotNull();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
