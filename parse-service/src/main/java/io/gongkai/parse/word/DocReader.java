package io.gongkai.parse.word;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The binary .doc of Word 97 to 2003, which WPS writes too. Its library believes what a file says of itself, so hostile files
 * must be read in a process of their own.
 */
public final class DocReader implements BinaryReader {
    private static final String EXTENSION = ".doc";

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(file.getRoot(), limits);
        } catch (LimitExceededException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            return WordObstacles.encrypted();
        } catch (OldWordFileFormatException e) {
            return WordObstacles.old();
        } catch (IOException | RuntimeException e) {
            // The library meets a broken file with exceptions of every kind.
            return WordObstacles.damaged(EXTENSION);
        }
    }

    private static DocumentOutcome read(DirectoryNode root, ReadingLimits limits) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return WordObstacles.encrypted();
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            return otherThanWord(root);
        }
        try (HWPFDocument document = new HWPFDocument(root)) {
            WordFlow flow = new WordFlow(limits);
            new DocBody(document, flow, limits).read();
            return new DocumentOutcome.Read(WordLines.of(flow.end()), List.of());
        }
    }

    private static DocumentOutcome otherThanWord(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return WordObstacles.other("Excel");
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return WordObstacles.other("PowerPoint");
        }
        return WordObstacles.damaged(EXTENSION);
    }
}
