package io.gongkai.parse.ofd;

import com.fasterxml.aalto.UncheckedStreamException;
import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.page.Obstacles;
import io.gongkai.parse.page.PagesReading;
import java.io.IOException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * OFD, the layout format of China's offices (GB/T 33190—2016). It is an archive of XML files that place each character, so a
 * stream over these is all it takes; fonts, seals, signatures and attachments are not looked at.
 */
public final class OfdReader implements BinaryReader {
    private static final String FORMAT = "OFD";

    /** A report has 4 to 20 pages. */
    private static final int MOST_PAGES = 500;

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        try {
            OfdPackage files = OfdPackage.of(bytes);
            if (files.isEncrypted()) {
                return Obstacles.encrypted(FORMAT);
            }
            return read(files, limits);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return locked ? Obstacles.encrypted(FORMAT) : Obstacles.damaged(FORMAT);
        } catch (IOException | XMLStreamException | UncheckedStreamException | IllegalArgumentException e) {
            return Obstacles.damaged(FORMAT);
        }
    }

    private static DocumentOutcome read(OfdPackage files, ReadingLimits limits) throws XMLStreamException, IOException {
        PagesReading pages = new PagesReading(limits);
        int number = 0;
        for (OfdDocument document : OfdDocument.all(files)) {
            for (String page : document.pages()) {
                number++;
                if (number > MOST_PAGES) {
                    throw new LimitExceededException("pages", MOST_PAGES);
                }
                pages.add(document.page(page, number));
            }
        }
        return number == 0 ? Obstacles.damaged(FORMAT) : pages.outcome(FORMAT);
    }
}
