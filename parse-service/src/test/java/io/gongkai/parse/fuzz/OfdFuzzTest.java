package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** OFD under Jazzer, its XML changed and packed again. */
class OfdFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.OFD, Layout.OFD_UNRULED);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyOfdHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.OFD, opened);
    }
}
