package io.gongkai.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.word.WordFixtures;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** .doc under Jazzer, from files that LibreOffice made, since nothing here writes them. */
class DocFuzzTest {

    static Stream<byte[]> seeds() {
        return Stream.of("report.doc", "features.doc").map(WordFixtures::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyDocHasAnOutcome(byte[] bytes) {
        FuzzTarget.read(Format.WORD_97, bytes);
    }
}
