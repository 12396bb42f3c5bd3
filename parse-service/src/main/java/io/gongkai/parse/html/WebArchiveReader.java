package io.gongkai.parse.html;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.text.TextDecoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Web pages with all that belongs to them in one file (MHTML, RFC 2557), as Word and browsers save them, often under the name .doc.
 * The page is the first that says anything: frames follow the page that only holds them.
 */
public final class WebArchiveReader implements BinaryReader {
    private static final int UNLIMITED = -1;

    /** What the document as a whole is allowed suffices; pages are written in lines of any length. */
    private static final MimeConfig MAIL = MimeConfig.custom()
            .setMaxLineLen(UNLIMITED)
            .setMaxHeaderLen(UNLIMITED)
            .build();

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        try {
            return firstPage(bytes, limits);
        } catch (MimeException | IOException e) {
            return damaged();
        }
    }

    private static DocumentOutcome firstPage(byte[] bytes, ReadingLimits limits) throws MimeException, IOException {
        MimeTokenStream parts = new MimeTokenStream(MAIL);
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        parts.parse(fromHeader(bytes));
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        DocumentOutcome outcome = null;
        boolean cut = false;
        int depth = 0;
        int pages = 0;
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            if (state == EntityState.T_START_MULTIPART) {
                depth++;
                if (depth > limits.depth()) {
                    throw new LimitExceededException("nested parts", limits.depth());
                }
                cut |= !file.contains("--" + parts.getBodyDescriptor().getBoundary() + "--");
            } else if (state == EntityState.T_END_MULTIPART) {
                depth--;
            } else if (state == EntityState.T_BODY && isPage(parts)) {
                pages++;
                if (pages > limits.entries()) {
                    throw new LimitExceededException("pages", limits.entries());
                }
                DocumentOutcome page = page(parts, cut, limits);
                if (!isBlank(page)) {
                    return page;
                }
                outcome = outcome == null ? page : outcome;
            }
        }
        return outcome == null ? damaged() : outcome;
    }

    private static InputStream fromHeader(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && !Character.isLetter(bytes[from])) {
            from++;
        }
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    private static boolean isPage(MimeTokenStream part) {
        String type = part.getBodyDescriptor().getMimeType();
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** A page that ends with its last tag is whole, even if what follows it in the file was cut off. */
    private static DocumentOutcome page(MimeTokenStream part, boolean cut, ReadingLimits limits) throws IOException {
        byte[] bytes = part.getDecodedInputStream().readAllBytes();
        Optional<String> text =
                TextDecoding.decode(bytes, "charset=" + part.getBodyDescriptor().getCharset());
        return text.filter(page -> !cut || page.toLowerCase(Locale.ROOT).contains("</html"))
                .<DocumentOutcome>map(page -> new HtmlReader().read(page, limits))
                .orElseGet(WebArchiveReader::damaged);
    }

    private static boolean isBlank(DocumentOutcome page) {
        return page instanceof DocumentOutcome.Read(var document, var surroundings)
                && document.lines().isEmpty();
    }

    private static Unread damaged() {
        return new Unread(
                RejectionReason.DAMAGED,
                new Message(
                        "单一文件网页（.mht）已损坏或不完整，或其中没有网页。请用 Word 或浏览器打开原文件，另存为 .docx 或网页（.html）后重新提交。",
                        "The web page in a single file (.mht) is damaged or incomplete, or holds no page. Open the"
                                + " original in Word or a browser, save it as .docx or as a web page (.html) and send"
                                + " that."));
    }
}
