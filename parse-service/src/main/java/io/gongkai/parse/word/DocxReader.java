package io.gongkai.parse.word;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import java.util.List;

/** .docx, read as a stream within the limits, on the caller's thread. */
public final class DocxReader implements BinaryReader {

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        try {
            return new DocumentOutcome.Read(WordLines.of(blocks(bytes, limits)), List.of());
        } catch (DamagedFileException e) {
            return damaged();
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

    private static DocumentOutcome damaged() {
        return new DocumentOutcome.Unread(
                RejectionReason.DAMAGED,
                new Message(
                        "Word 文件（.docx）已损坏或不完整，可能是上传或下载时被截断。请用 Word 或 WPS 打开原文件，另存后重新提交。",
                        "The Word file (.docx) is damaged or incomplete, perhaps cut off on its way. Open the original in"
                                + " Word or WPS, save it again and send that."));
    }
}
