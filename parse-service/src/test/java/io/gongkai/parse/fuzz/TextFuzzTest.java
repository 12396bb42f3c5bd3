package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Text under Jazzer, with tables of several kinds. */
class TextFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.TABS, Layout.BROKEN_LABELS, Layout.BOXES, Layout.PIPES_LOST_LABELS);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyTextHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.TEXTUAL, opened);
    }
}
