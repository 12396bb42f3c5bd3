package io.gongkai.parse.word;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import java.util.List;

/** .docx, read as a stream within the limits, on the caller's thread. */
public final class DocxReader implements BinaryReader {

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        try {
            return new DocumentOutcome.Read(WordLines.of(blocks(bytes, limits)), List.of());
        } catch (DamagedFileException e) {
            return WordObstacles.damaged(".docx");
        }
    }

    private static List<Block> blocks(byte[] bytes, ReadingLimits limits) {
        ArchivedParts parts = new ArchivedParts(bytes, limits);
        PartNames names = PartNames.of(parts, limits);
        Unpacking document = parts.open(names.document())
                .orElseThrow(() -> new DamagedFileException("the archive holds no " + names.document()));
        DocxStyles styles = DocxStyles.of(parts.open(names.styles()), limits);
        DocxNumbering numbering = new DocxNumbering(DocxLists.of(parts.open(names.numbering()), limits), styles);
        WordFlow flow = new WordFlow(limits);
        PartReading.read(document, limits.depth(), new DocxBody(flow, numbering, styles));
        return flow.end();
    }
}
