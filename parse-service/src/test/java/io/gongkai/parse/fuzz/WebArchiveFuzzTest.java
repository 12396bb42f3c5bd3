package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.generator.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Web pages in a single file under Jazzer. */
class WebArchiveFuzzTest {

    static Stream<byte[]> seeds() {
        return FuzzTarget.seeds(Layout.WEB_ARCHIVE);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyArchiveHasAnOutcome(byte[] opened) {
        FuzzTarget.read(Format.WEB_ARCHIVE, opened);
    }
}
