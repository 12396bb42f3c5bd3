package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.outline.Passage;
import io.gongkai.parse.title.Title;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last signature: an organ and a date, each on a line of its own or both on one, the date perhaps broken over two. A
 * date within a sentence is none.
 */
final class SignatureReading {
    private static final int LONGEST = 240;
    private static final int SHORTEST_ORGAN = 4;
    private static final int LONGEST_ORGAN_WITHOUT_PLACE = 12;
    private static final int LETTERS_OF_A_BROKEN_DATE = 8;

    /** Lines below the signature: page numbers, what a portal adds (打印, 关闭, 分享到). */
    private static final int LINES_BELOW = 12;

    private static final int LETTERS_OF_A_SHORT_LINE = 30;
    private static final String ENDS = "。.!;:；：）)”";

    private static final Set<String> ISSUED = Set.of("印发", "发布", "公布");
    private static final Set<String> BEFORE_DATE = Set.of("(", "日期:", "时间:", "撰写日期:", "报告日期:", "编制日期:", "填报日期:");

    private final Gazetteer gazetteer;

    SignatureReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Signature read(Document document, Passage text, @Nullable Title title) {
        int seen = 0;
        Signature undated = Signature.NONE;
        Signature printed = null;
        for (int line = text.lines() - 1; line > 0; line--) {
            if (text.length(line) == 0
                    || document.lines().get(line).table() != null
                    || isRunningHead(text, line, title)) {
                continue;
            }
            seen++;
            int before = before(text, line, title);
            if (before < 0) {
                break;
            }
            boolean atEnd = seen <= LINES_BELOW;
            Signature dated = dated(text, line, before, atEnd, title);
            if (dated != null && printed == null && isIssued(text, line)) {
                printed = dated;
            } else if (dated != null && (printed == null || dated.organ() != null)) {
                return dated;
            }
            if (printed != null && !atEnd) {
                return printed;
            }
            if (atEnd && undated.organ() == null && endsBefore(text, before)) {
                undated = organ(text, text.start(line), text.start(line + 1))
                        .filter(organ -> organ.place() != null)
                        .map(organ -> new Signature(organ, null, null, null))
                        .orElse(undated);
            }
        }
        return printed == null ? undated : printed;
    }

    /** Whether the line says when the report was sent out, as the last of an official document does; it was signed before. */
    private static boolean isIssued(Passage text, int line) {
        int end = text.start(line + 1);
        return end - text.start(line) > 2 && text.text().substring(end - 2, end).equals("印发");
    }

    private @Nullable Signature dated(Passage text, int line, int before, boolean atEnd, @Nullable Title title) {
        if (text.length(line) > LONGEST) {
            return null;
        }
        int start = text.start(line);
        int end = text.start(line + 1);
        PrintedDate date = dateAtEnd(text, start, end);
        int from = start;
        if (date == null && text.length(line) <= LETTERS_OF_A_BROKEN_DATE && isUnfinished(text, before, line)) {
            from = text.start(before);
            date = dateAtEnd(text, from, end);
        }
        if (date == null) {
            return null;
        }
        boolean alone = date.start() == 0 || BEFORE_DATE.contains(text.text().substring(from, from + date.start()));
        int above = from == start ? before : before(text, before, title);
        Optional<Organ> organ = alone
                ? above < 0 ? Optional.empty() : organ(text, text.start(above), text.start(above + 1))
                : organ(text, from, from + date.start());
        if (organ.isEmpty() && !(atEnd && alone && above >= 0 && endsBefore(text, above))) {
            return null;
        }
        int first = from + date.start();
        int behind = from + date.end();
        return new Signature(organ.orElse(null), date.date(), text.quote(first, behind), text.position(first, behind));
    }

    /** Whether a date of the line before can go on here: a whole one does not, and the number below it is that of a page. */
    private static boolean isUnfinished(Passage text, int before, int line) {
        int from = text.start(before);
        int to = text.start(before + 1);
        char last = text.text().charAt(text.start(line + 1) - 1);
        return to - from <= LONGEST && (last == '日' || last == '号' || dateAtEnd(text, from, to) == null);
    }

    /** A date with nothing behind it but brackets; its indexes count from the first character. */
    private static @Nullable PrintedDate dateAtEnd(Passage text, int from, int to) {
        int end = to;
        while (end > from && (text.text().charAt(end - 1) == ')' || text.text().charAt(end - 1) == '(')) {
            end--;
        }
        if (end - from > 2 && ISSUED.contains(text.text().substring(end - 2, end))) {
            end -= 2;
        }
        if (end == from || !canEndDate(text.text().charAt(end - 1))) {
            return null;
        }
        int length = end - from;
        return PrintedDate.find(text.text().substring(from, end), 0)
                .filter(date -> date.end() == length)
                .orElse(null);
    }

    private static boolean canEndDate(char c) {
        return (c >= '0' && c <= '9') || c == '日' || c == '号' || "一二三四五六七八九十天".indexOf(c) >= 0;
    }

    /** The line with words before, that of a page's head passed by; -1 if there is none. */
    private static int before(Passage text, int line, @Nullable Title title) {
        int before = line - 1;
        while (before >= 0 && (text.length(before) == 0 || isRunningHead(text, before, title))) {
            before--;
        }
        return before;
    }

    private static boolean isRunningHead(Passage text, int line, @Nullable Title title) {
        return title != null
                && !title.lines().holds(line)
                && text.length(line) <= LONGEST
                && title.isRepeatedBy(text.line(line));
    }

    /** Whether the line is the end of a sentence, and not the beginning of one that goes on below. */
    private static boolean endsBefore(Passage text, int line) {
        return text.length(line) <= LETTERS_OF_A_SHORT_LINE
                || ENDS.indexOf(text.text().charAt(text.start(line + 1) - 1)) >= 0;
    }

    private Optional<Organ> organ(Passage text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isOrnament(text.text().charAt(from))) {
            from++;
        }
        while (to > from && isOrnament(text.text().charAt(to - 1))) {
            to--;
        }
        if (to - from < SHORTEST_ORGAN || to - from > Organ.LONGEST) {
            return Optional.empty();
        }
        return Organ.of(gazetteer, text.text().substring(from, to), text.quote(from, to), text.position(from, to))
                .filter(organ -> organ.kind() != OrganKind.PLACE)
                .filter(organ ->
                        organ.namesPlace() || organ.national() || organ.rest().length() <= LONGEST_ORGAN_WITHOUT_PLACE);
    }

    private static boolean isOrnament(char c) {
        return c == '(' || c == ')' || c == '*' || c == ':';
    }
}
