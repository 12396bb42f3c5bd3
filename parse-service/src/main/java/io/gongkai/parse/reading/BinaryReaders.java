package io.gongkai.parse.reading;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.html.WebArchiveReader;
import io.gongkai.parse.ofd.OfdReader;
import io.gongkai.parse.pdf.PdfReader;
import io.gongkai.parse.word.DocReader;
import io.gongkai.parse.word.DocxReader;
import io.gongkai.parse.word.RtfReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Which reader reads which binary format. */
public final class BinaryReaders {
    private BinaryReaders() {}

    /** The formats that libraries read, which must not be trusted with the process that serves others. */
    public static Map<Format, BinaryReader> ofLibraries() {
        return Map.of(
                Format.PDF,
                new PdfReader(),
                Format.WORD_97,
                new DocReader(),
                Format.OFD,
                new OfdReader(),
                Format.WEB_ARCHIVE,
                new WebArchiveReader());
    }

    /** All readers, on the caller's thread. */
    public static Map<Format, BinaryReader> here() {
        return with((format, reader) -> reader);
    }

    /** All readers, those of libraries replaced. */
    public static Map<Format, BinaryReader> with(BiFunction<Format, BinaryReader, BinaryReader> replacement) {
        Map<Format, BinaryReader> readers = new EnumMap<>(Format.class);
        readers.putAll(ofLibraries());
        readers.replaceAll(replacement);
        readers.put(Format.WORD, new DocxReader());
        readers.put(Format.RICH_TEXT, new RtfReader());
        return readers;
    }
}
