package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF under Jazzer, its streams uncompressed. */
class PdfFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.PDF_RULED, Layout.PDF_UNRULED, Layout.PDF_LANDSCAPE);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyPdfHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.PDF, opened);
    }
}
