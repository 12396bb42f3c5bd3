package io.gongkai.parse.html;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.title.InfoLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report among menus, bread crumbs and footers: it is the smallest element that holds all {@link ReportMarks}, with
 * the title before it.
 */
final class HtmlBody {
    private static final Pattern TITLE = Pattern.compile("政府信息公开.{0,12}年?度?报告|政务公开.{0,12}年度报告|信息公开年报");
    /** 现将2023年政府信息公开工作情况报告如下： is no title. */
    private static final Pattern SENTENCE = Pattern.compile("[。：:]$|^(?:现将|根据|按照)");

    private static final Set<String> AROUND = Set.of("nav", "footer", "aside");
    private static final int BEFORE_FIRST_MARK = 12;
    private static final int TITLE_LINES = 3;
    private static final int LINES_OF_A_SIGNATURE = 3;
    private static final Set<String> TABLE = Set.of("table", "tbody", "tr", "td");
    private static final int LONGEST_SIGNATURE = 60;

    private HtmlBody() {}

    static Read of(List<HtmlBlock> blocks, org.jsoup.nodes.Document page, String text) {
        Element core = core(blocks);
        Set<Element> within = ancestors(core);
        List<Line> lines = new ArrayList<>();
        List<Line> surroundings = new ArrayList<>(HtmlMetadata.of(page));
        int first = -1;
        int behind = 0;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            boolean inside = core == null ? !isAround(block) : isWithin(block.container(), core);
            if (inside) {
                first = first < 0 ? i : first;
                behind = i + 1;
                lines.add(block.line());
            } else {
                surroundings.add(block.line());
            }
        }
        if (core != null
                && first > 0
                && !hasTitle(blocks.subList(first, Math.min(blocks.size(), first + BEFORE_FIRST_MARK)))) {
            List<Line> title = titleBefore(blocks, first, within);
            lines.addAll(0, title.isEmpty() ? HtmlMetadata.title(page) : title);
            surroundings.removeAll(title);
        } else if (blocks.stream().noneMatch(HtmlBody::isTitle)) {
            lines.addAll(0, HtmlMetadata.title(page));
        }
        List<Line> signature = core == null ? List.of() : signatureBelow(blocks, behind, core);
        lines.addAll(signature);
        surroundings.removeAll(signature);
        return new Read(new Document(text, List.copyOf(lines)), List.copyOf(surroundings));
    }

    /** The smallest element that holds all marks; whether a line is one need not be asked within what holds some already. */
    private static @Nullable Element core(List<HtmlBlock> blocks) {
        Element core = null;
        Set<Element> chain = Set.of();
        for (HtmlBlock block : blocks) {
            if ((core != null && isWithin(block.container(), core)) || !ReportMarks.isMark(block)) {
                continue;
            }
            Element common = block.container();
            while (core != null && common != null && !chain.contains(common)) {
                common = common.parent();
            }
            if (common != null) {
                core = common;
                chain = ancestors(core);
            }
        }
        return core;
    }

    private static boolean hasTitle(List<HtmlBlock> blocks) {
        return blocks.stream().anyMatch(HtmlBody::isTitle);
    }

    private static boolean isTitle(HtmlBlock block) {
        String words = Lettering.withoutSpaces(block.text());
        return !block.linked()
                && words.length() <= 80
                && TITLE.matcher(words).find()
                && !SENTENCE.matcher(words).find();
    }

    /** The title that stands before the body, with the lines of the same element that it was broken into, and the day below. */
    private static List<Line> titleBefore(List<HtmlBlock> blocks, int first, Set<Element> within) {
        for (int i = first - 1; i >= 0; i--) {
            if (!isTitle(blocks.get(i))) {
                continue;
            }
            Element element = blocks.get(i).container();
            int from = i;
            while (from > 0
                    && i - from < TITLE_LINES
                    && blocks.get(from - 1).container().equals(element)
                    && !within.contains(element)) {
                from--;
            }
            int to = i + 1;
            if (to < first
                    && InfoLine.isUnlabelledDay(Lettering.spelt(blocks.get(to).text()))) {
                to++;
            }
            return blocks.subList(from, to).stream().map(HtmlBlock::line).toList();
        }
        return List.of();
    }

    /** The organ and the date that stand below a table which is the whole report. */
    private static List<Line> signatureBelow(List<HtmlBlock> blocks, int from, Element core) {
        if (!TABLE.contains(core.normalName())) {
            return List.of();
        }
        List<Line> signature = new ArrayList<>();
        for (HtmlBlock block : blocks.subList(from, Math.min(blocks.size(), from + LINES_OF_A_SIGNATURE))) {
            String words = Lettering.spelt(block.text());
            if (block.linked() || words.length() > LONGEST_SIGNATURE) {
                return List.of();
            }
            signature.add(block.line());
            if (PrintedDate.find(words, 0)
                    .filter(date -> date.end() == words.length())
                    .isPresent()) {
                return signature;
            }
        }
        return List.of();
    }

    private static boolean isAround(HtmlBlock block) {
        if (block.linked()) {
            return true;
        }
        Element element = block.container();
        while (element != null) {
            if (AROUND.contains(element.normalName())) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    private static boolean isWithin(Element element, Element core) {
        Element at = element;
        while (at != null) {
            if (at.equals(core)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static Set<Element> ancestors(@Nullable Element element) {
        Set<Element> chain = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = element; at != null; at = at.parent()) {
            chain.add(at);
        }
        return chain;
    }
}
