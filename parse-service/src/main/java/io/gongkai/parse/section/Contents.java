package io.gongkai.parse.section;

import io.gongkai.parse.outline.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table of contents: its entries look like headings, but nothing stands below them. */
final class Contents {
    private static final int LINES_SEEN = 120;
    private static final int LONGEST_ENTRY = 120;
    private static final int FEW = 3;
    private static final String NAME = "目录";
    private static final Pattern LEADER = Pattern.compile(".*(?:[.…·．]{3,}|\\s{2,}|\\t)\\s*\\d{1,3}");

    private static final Pattern PAGE = Pattern.compile("\\d{1,3}$");

    private final int from;
    private final int to;

    private Contents(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static Contents in(List<TextLine> lines) {
        int seen = Math.min(LINES_SEEN, lines.size());
        for (int i = 0; i < seen; i++) {
            int title = title(lines, i);
            int end = i + title;
            int most = Math.min(i + LINES_SEEN, lines.size());
            while (end < most && (isEntryAt(lines, end) || (title > 0 && isNamedEntry(lines, end)))) {
                end++;
            }
            if (end - i >= FEW) {
                return new Contents(i, end);
            }
        }
        return new Contents(0, 0);
    }

    boolean holds(int place) {
        return from <= place && place < to;
    }

    /** The lines, those of the contents without words. */
    List<TextLine> blanked(List<TextLine> lines) {
        if (from == to) {
            return lines;
        }
        List<TextLine> others = new ArrayList<>(lines);
        for (int i = from; i < to; i++) {
            others.set(i, lines.get(i).to(0));
        }
        return others;
    }

    /** How many lines 目录 takes that begins there, for two blanks may part it; 0 without one. */
    private static int title(List<TextLine> lines, int place) {
        String letters = lines.get(place).letters();
        if (letters.equals(NAME)) {
            return 1;
        }
        boolean parted = letters.length() == 1
                && place + 1 < lines.size()
                && (letters + lines.get(place + 1).letters()).equals(NAME);
        return parted ? 2 : 0;
    }

    private static boolean isNamedEntry(List<TextLine> lines, int place) {
        return isRepeated(lines, place) || isNext(lines, place);
    }

    /** An entry, or the first line of one that goes on in the next. */
    private static boolean isEntryAt(List<TextLine> lines, int place) {
        String text = lines.get(place).text();
        if (isEntry(text)) {
            return true;
        }
        String next = place + 1 < lines.size() ? lines.get(place + 1).text() : "";
        return Numbering.at(text) != null && Numbering.at(next) == null && isEntry(text + next);
    }

    private static boolean isEntry(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last >= '0'
                && last <= '9'
                && text.length() <= LONGEST_ENTRY
                && LEADER.matcher(text).matches();
    }

    /** Whether its number follows that of the line before, or that of the line behind follows its own: nothing stands between. */
    private static boolean isNext(List<TextLine> lines, int place) {
        String text = lines.get(place).text();
        int number = text.length() > LONGEST_ENTRY ? 0 : number(text);
        boolean begins = number == 1
                && place + 1 < lines.size()
                && number(lines.get(place + 1).text()) == 2;
        return begins || (number > 1 && place > 0 && number(lines.get(place - 1).text()) == number - 1);
    }

    /** 0 without one. */
    private static int number(String text) {
        Numbering number = Numbering.at(text);
        return number == null ? 0 : number.value();
    }

    /** An entry, whether a page number follows it or not, stands once more as a heading. */
    private static boolean isRepeated(List<TextLine> lines, int place) {
        String letters = PAGE.matcher(lines.get(place).letters()).replaceFirst("");
        return Numbering.at(lines.get(place).text()) != null
                && lines.subList(place + 1, lines.size()).stream()
                        .anyMatch(line -> line.letters().equals(letters));
    }
}
