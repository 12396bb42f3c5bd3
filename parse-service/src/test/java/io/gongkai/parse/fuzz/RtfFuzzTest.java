package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** RTF under Jazzer. */
class RtfFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.RTF);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyRtfHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.RICH_TEXT, opened);
    }
}
