package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.gazetteer.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The organ and the date that a report ends with, each on a line of its own or both on one. A date within a sentence is none.
 *
 * @param organ who signs; null if nobody does
 * @param date when; null if no date is given, or a damaged one
 * @param dateQuote the date as printed; null without one
 * @param dateSource where it stands; null without one
 */
record Signature(
        @Nullable Organ organ,
        @Nullable LocalDate date,
        @Nullable String dateQuote,
        @Nullable SourcePosition dateSource) {
    private static final Signature NONE = new Signature(null, null, null, null);
    private static final int LONGEST = 60;

    /** Lines below the signature: page numbers, what a portal adds (打印, 关闭, 分享到). */
    private static final int LINES_BELOW = 12;

    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern ENDING = Pattern.compile(".*[。.!;:；：）)”]|.{0,30}");

    /** The last signature of the lines. */
    static Signature in(List<Line> lines, Gazetteer gazetteer) {
        List<Passage> passages = shortLines(lines);
        for (int i = passages.size() - 1; i > 0; i--) {
            Passage passage = passages.get(i);
            Optional<PrintedDate> date = dateAtEnd(passage);
            if (date.isEmpty()) {
                continue;
            }
            Optional<Organ> organ = date.get().start() > 0
                    ? organ(passage, date.get().start(), gazetteer)
                    : organ(passages.get(i - 1), passages.get(i - 1).text().length(), gazetteer)
                            .or(() -> Optional.empty());
            boolean atEnd = i >= passages.size() - LINES_BELOW;
            if (organ.isPresent() || (atEnd && date.get().start() == 0 && endsBefore(passages, i))) {
                return dated(organ.orElse(null), passage, date.get());
            }
        }
        return undated(passages, gazetteer);
    }

    private static Signature undated(List<Passage> passages, Gazetteer gazetteer) {
        for (int i = passages.size() - 1; i > 0 && i >= passages.size() - LINES_BELOW; i--) {
            Optional<Organ> organ =
                    organ(passages.get(i), passages.get(i).text().length(), gazetteer);
            if (organ.isPresent() && organ.get().place() != null && endsBefore(passages, i)) {
                return new Signature(organ.get(), null, null, null);
            }
        }
        return NONE;
    }

    private static Signature dated(@Nullable Organ organ, Passage passage, PrintedDate date) {
        return new Signature(
                organ,
                date.date(),
                passage.printed().substring(date.start(), date.end()),
                passage.position(date.start(), date.end()));
    }

    /** Whether the line before is the end of a sentence, and not the beginning of one that goes on here. */
    private static boolean endsBefore(List<Passage> passages, int index) {
        return ENDING.matcher(passages.get(index - 1).text()).matches();
    }

    private static Optional<PrintedDate> dateAtEnd(Passage passage) {
        String text = passage.text();
        return PrintedDate.find(text, 0)
                .filter(date -> BRACKETS.matcher(text.substring(date.end()))
                        .replaceAll("")
                        .isEmpty());
    }

    private static Optional<Organ> organ(Passage passage, int end, Gazetteer gazetteer) {
        String text = passage.text();
        int from = 0;
        int to = end;
        while (from < to && (text.charAt(from) == '(' || text.charAt(from) == '*')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == '(' || text.charAt(to - 1) == '*')) {
            to--;
        }
        if (to - from < 4) {
            return Optional.empty();
        }
        return Organ.of(
                        gazetteer,
                        text.substring(from, to),
                        passage.printed().substring(from, to),
                        passage.position(from, to))
                .filter(organ -> organ.kind() != OrganKind.PLACE)
                .filter(organ ->
                        organ.namesPlace() || organ.national() || organ.rest().length() <= 12);
    }

    /** The lines with words, those that are too long for a signature cut to their ends. */
    private static List<Passage> shortLines(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        for (Line line : lines) {
            if (line.table() != null) {
                continue;
            }
            int characters =
                    line.cells().stream().mapToInt(cell -> cell.text().length()).sum();
            Passage passage = Passage.of(List.of(line), Math.min(characters, 4 * LONGEST));
            if (!passage.text().isEmpty()) {
                passages.add(passage);
            }
        }
        return passages;
    }
}
