package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Web pages under Jazzer. */
class HtmlFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.HTML, Layout.HTML_WORD, Layout.HTML_PORTAL);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyPageHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.TEXTUAL, opened);
    }
}
