package io.gongkai.parse.pdf;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.page.Obstacles;
import io.gongkai.parse.page.PagesReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** PDF with a text layer: pages of glyphs and rulings, and the fields of forms. Scripts, attachments and links are never looked at. */
public final class PdfReader implements BinaryReader {
    private static final String FORMAT = "PDF";

    /** A report has 4 to 20 pages. */
    private static final int MOST_PAGES = 500;

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** Behind the end mark there may be rubbish, from mail and portals, but not much. */
    private static final int END_WITHIN = 64 * 1024;

    /** The libraries log what they find wrong in a file, object by object; a hostile one would fill the disk. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new BundledFonts());
    }

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        if (!hasEnd(bytes)) {
            return Obstacles.damaged(FORMAT);
        }
        try (PDDocument document = Loader.loadPDF(
                new PdfBytes(bytes, bytes.length), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, limits);
        } catch (InvalidPasswordException e) {
            return Obstacles.encrypted(FORMAT);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | NegativeArraySizeException e) {
            return Obstacles.damaged(FORMAT);
        }
    }

    /** Whether the file ends as it must: what was cut off would be missed in silence, for the library reads what is left. */
    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - END.length; i >= Math.max(0, bytes.length - END_WITHIN); i--) {
            if (Arrays.equals(bytes, i, i + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    private static DocumentOutcome read(PDDocument document, ReadingLimits limits) throws IOException {
        PagesReading pages = new PagesReading(limits);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                throw new LimitExceededException("pages", MOST_PAGES);
            }
            pages.add(PdfPageContent.of(new UnpackedPage(page), number));
        }
        return number == 0 ? Obstacles.damaged(FORMAT) : pages.outcome(FORMAT);
    }
}
