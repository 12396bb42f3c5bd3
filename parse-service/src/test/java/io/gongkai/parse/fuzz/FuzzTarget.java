package io.gongkai.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import io.gongkai.parse.reading.BinaryReaders;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** What the targets have in common: generated reports, opened, to begin with, and an outcome for whatever becomes of them. */
final class FuzzTarget {
    private static final long[] REPORTS = {3, 11};
    private static final Map<Format, BinaryReader> READERS = BinaryReaders.here();

    private FuzzTarget() {}

    static Stream<byte[]> seeds(Layout... layouts) {
        return Arrays.stream(layouts)
                .flatMap(layout -> Arrays.stream(REPORTS)
                        .mapToObj(report ->
                                layout.render(GeneratedReport.of(report).manuscript())))
                .map(Opened::of);
    }

    /** The whole parse; if the bytes no longer begin as the format does, its reader alone. */
    static void read(Format format, byte[] opened) {
        byte[] bytes = Opened.closed(opened);
        BinaryReader reader = READERS.get(format);
        if (reader == null || Format.of(bytes) == format) {
            assertThat(WholeParsing.parse(bytes)).isNotNull();
            return;
        }
        try {
            assertThat(reader.read(bytes, ReadingLimits.USUAL)).isNotNull();
        } catch (LimitExceededException expected) {
            // is what the limit is for
        }
    }
}
