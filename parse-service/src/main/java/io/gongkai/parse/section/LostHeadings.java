package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.HeadingWords;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.title.InfoLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a section begins whose heading is not there, by what its text says. */
final class LostHeadings {
    private static final int LINES_OF_A_BEGINNING = 10;
    private static final int BEGINNING = 200;
    private static final Pattern PROBLEMS = Pattern.compile("问题|不足|改进|下一步");
    private static final Pattern OTHER =
            Pattern.compile("(?:[（(].{1,3}[）)])?(?:本?年度?|\\d{4}年度?|本报告期)?.{0,20}(?:信息处理费|其[他它]需要(?:报告|说明)的?事项).*");
    private static final Pattern INTRODUCTION =
            Pattern.compile(".*(?:本报告|本年报|本年度报告|现将|现公布|现予公布|编制|统计期限|联系|邮编|电话|报告如下|发布时间|发布日期|来源).*");
    private static final Pattern BEGINS = Pattern.compile("(?:\\d{4}年|[（(]一[）)]|一是|一年来|过去的一年).*");

    private final List<TextLine> lines;
    private final Closing closing;

    LostHeadings(List<TextLine> lines, Closing closing) {
        this.lines = lines;
        this.closing = closing;
    }

    List<Heading> among(List<Heading> headings, List<TableRegion> regions, int preamble) {
        List<Heading> with = new ArrayList<>(headings);
        add(with, problems(headings, regions));
        add(with, other(with));
        add(with, overview(headings, preamble));
        with.sort(Comparator.comparingInt(Heading::at).thenComparingInt(Heading::line));
        return with;
    }

    private static void add(List<Heading> headings, @Nullable Heading lost) {
        if (lost != null) {
            headings.add(lost);
        }
    }

    /** Text on problems behind the last table, under no heading of its own. */
    private @Nullable Heading problems(List<Heading> headings, List<TableRegion> regions) {
        if (has(headings, Slot.PROBLEMS) || regions.isEmpty()) {
            return null;
        }
        int behind = regions.getLast().lines().to();
        int from = 0;
        while (from < lines.size() && lines.get(from).index() < behind) {
            from++;
        }
        int end = lines.size();
        for (Heading heading : headings) {
            end = heading.at() >= from ? Math.min(end, heading.at()) : end;
        }
        StringBuilder beginning = new StringBuilder();
        for (int i = from; i < Math.min(end, from + LINES_OF_A_BEGINNING) && beginning.length() < BEGINNING; i++) {
            beginning.append(lines.get(i).text());
        }
        return PROBLEMS.matcher(beginning).find() ? lost(Slot.PROBLEMS, from) : null;
    }

    /** A last paragraph on the fees for information, or on there being nothing else to report. */
    private @Nullable Heading other(List<Heading> headings) {
        if (has(headings, Slot.OTHER) || headings.isEmpty() || !has(headings, Slot.PROBLEMS)) {
            return null;
        }
        if (headings.stream().anyMatch(heading -> HeadingWords.isOther(heading.letters()))) {
            return null;
        }
        int behind = headings.getLast().behind();
        int last = lines.size() - 1 - closing.length(lines);
        for (int i = last; i > behind && i > last - LINES_OF_A_BEGINNING; i--) {
            if (Paragraphs.endsSentence(lines.get(i - 1).text())
                    && OTHER.matcher(lines.get(i).text()).matches()) {
                return lost(Slot.OTHER, i);
            }
        }
        return null;
    }

    /** Text between the title and the second section that is more than an introduction. */
    private @Nullable Heading overview(List<Heading> headings, int preamble) {
        if (has(headings, Slot.OVERVIEW) || headings.size() < 2) {
            return null;
        }
        int end = headings.getFirst().at();
        boolean opens = true;
        for (int i = preamble; i < end; i++) {
            String text = lines.get(i).text();
            boolean info = InfoLine.is(Lettering.spelt(text));
            if (opens
                    && !info
                    && BEGINS.matcher(text).matches()
                    && !INTRODUCTION.matcher(text).matches()) {
                return lost(Slot.OVERVIEW, i);
            }
            opens = info || Paragraphs.endsSentence(text);
        }
        return null;
    }

    private Heading lost(Slot slot, int at) {
        TextLine line = lines.get(at);
        return Heading.lost(slot, line.index(), at, line.source());
    }

    private static boolean has(List<Heading> headings, Slot slot) {
        return headings.stream().anyMatch(heading -> heading.slot() == slot);
    }
}
