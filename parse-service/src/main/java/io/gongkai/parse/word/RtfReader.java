package io.gongkai.parse.word;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;

/** RTF, which word processors, and programs that make reports, often call .doc. */
public final class RtfReader implements BinaryReader {

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        try {
            WordFlow flow = new WordFlow(limits);
            new RtfBody(bytes, flow, limits).read();
            return new DocumentOutcome.Read(WordLines.of(flow.end()), List.of());
        } catch (DamagedFileException e) {
            return WordObstacles.damaged(".rtf");
        }
    }
}
