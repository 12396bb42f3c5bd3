package io.gongkai.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a message.
 *
 * @param text as it stands there
 * @param href the page of the report that the piece names, see {@link ReportPage}; null for other text
 */
public record MessagePiece(String text, @Nullable String href) {
    /** How messages name another report; see {@code io.gongkai.validate.across.TextRepeated}. */
    private static final Pattern REPORT = Pattern.compile("/reports/([0-9a-f]{32})");

    /** The message in its pieces. */
    static List<MessagePiece> of(String message) {
        List<MessagePiece> pieces = new ArrayList<>();
        Matcher report = REPORT.matcher(message);
        int from = 0;
        while (report.find()) {
            pieces.add(new MessagePiece(message.substring(from, report.start()), null));
            pieces.add(new MessagePiece(report.group(), "/view/" + report.group(1)));
            from = report.end();
        }
        pieces.add(new MessagePiece(message.substring(from), null));
        return pieces;
    }
}
