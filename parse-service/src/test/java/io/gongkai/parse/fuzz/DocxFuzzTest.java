package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** .docx under Jazzer, its XML changed and packed again. */
class DocxFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.DOCX, Layout.DOCX_NUMBERED);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyDocxHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.WORD, opened);
    }
}
