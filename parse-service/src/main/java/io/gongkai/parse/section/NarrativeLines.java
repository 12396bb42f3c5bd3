package io.gongkai.parse.section;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.HeadingWords;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Numbering;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.PageMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines that the narrative is made of: without those of tables, empty ones, page numbers and what heads each page. */
final class NarrativeLines {
    /** What heads or foots so many pages is no part of the text. */
    private static final int PAGES = 3;

    /** So is what stands above so many tables: 左右滑动查看完整表格. */
    private static final int TABLES = 2;

    private static final int LONGEST_RUNNING_HEAD = 40;
    /** No longer headings are those of parts, unless they are the form's own. */
    private static final int LETTERS_OF_A_PART = 5;

    private static final String NUMERALS = "一二三四五六七八九";
    private static final String ENDS = "。；;!！?？)）”0123456789 \u3000";

    private NarrativeLines() {}

    static List<TextLine> of(Document document, Outline outline) {
        List<TextLine> lines = new ArrayList<>();
        Map<String, Integer> besideMarks = new HashMap<>();
        Map<String, Integer> aboveTables = new HashMap<>();
        boolean gap = true;
        boolean mark = false;
        int counted = 0;
        for (int i = 0; i < document.lines().size(); i++) {
            LineRole role = outline.role(i);
            if (role != LineRole.TEXT) {
                gap = true;
                if (role == LineRole.TABLE && i > 0 && outline.role(i - 1) == LineRole.TEXT) {
                    TextLine above = lines.isEmpty() ? null : lines.getLast();
                    count(above == null || Paragraphs.endsSentence(above.text()) ? null : above, aboveTables);
                }
                if (role == LineRole.PAGE_MARK) {
                    mark = true;
                    count(lines.size() == counted ? null : lines.getLast(), besideMarks);
                    counted = lines.size();
                }
                continue;
            }
            int before = lines.size();
            gap = add(lines, i, document.lines().get(i), gap);
            if (mark && lines.size() > before) {
                count(lines.get(before), besideMarks);
            }
            mark &= lines.size() == before;
        }
        besideMarks.values().removeIf(pages -> pages < PAGES);
        aboveTables.values().removeIf(tables -> tables < TABLES);
        if (!besideMarks.isEmpty() || !aboveTables.isEmpty()) {
            lines.removeIf(line -> besideMarks.containsKey(line.letters()) || aboveTables.containsKey(line.letters()));
        }
        return lines;
    }

    private static void count(@Nullable TextLine line, Map<String, Integer> counts) {
        if (line != null
                && line.text().indexOf('。') < 0
                && line.letters().length() > 2
                && line.letters().length() <= LONGEST_RUNNING_HEAD) {
            counts.merge(line.letters(), 1, Integer::sum);
        }
    }

    /** Adds the parts of a line; whether a gap follows. */
    private static boolean add(List<TextLine> lines, int index, Line line, boolean afterGap) {
        String printed = TextLine.printed(line.cells());
        boolean gap = afterGap;
        int from = 0;
        while (from <= printed.length()) {
            int feed = printed.indexOf('\n', from);
            int to = feed < 0 ? printed.length() : feed;
            String part = feed < 0 && from == 0 ? printed : printed.substring(from, to);
            gap = addPart(lines, TextLine.of(index, part, line, gap));
            from = to + 1;
        }
        return gap;
    }

    private static boolean addPart(List<TextLine> lines, TextLine line) {
        if (line.text().isEmpty() || PageMark.isBareNumber(line.text())) {
            return true;
        }
        TextLine rest = line;
        int cut = innerHeading(rest.text());
        while (cut > 0) {
            lines.add(rest.to(cut));
            rest = rest.from(cut);
            cut = innerHeading(rest.text());
        }
        lines.add(rest);
        return false;
    }

    /** Where a heading of the form begins behind the end of a sentence on the same line; 0 if nowhere. */
    private static int innerHeading(String text) {
        for (int at = text.indexOf('、', 2); at > 0; at = text.indexOf('、', at + 1)) {
            int number = at - 1;
            if (NUMERALS.indexOf(text.charAt(number)) < 0 || ENDS.indexOf(text.charAt(number - 1)) < 0) {
                continue;
            }
            int end = HeadingWords.end(text, at + 1);
            String letters = Lettering.letters(text.substring(at + 1, end));
            boolean heading = letters.length() > LETTERS_OF_A_PART || HeadingWords.exactly(letters) != null;
            Numbering own = heading ? Numbering.ofHeading(text) : null;
            if (heading && (own == null || own.end() <= number)) {
                return number;
            }
        }
        return 0;
    }
}
