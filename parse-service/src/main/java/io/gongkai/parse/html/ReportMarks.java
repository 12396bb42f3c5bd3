package io.gongkai.parse.html;

import io.gongkai.parse.label.Lettering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What only a report has among the lines of a page: headings of its sections, and rows of its tables. */
final class ReportMarks {
    private static final Pattern HEADING =
            Pattern.compile("^[第（(]?[一二三四五六七八九十0-9]{0,3}[）)部分]{0,2}[、.．，,:：\\s]*(?:总体情况|.{0,8}概述|主动公开|收到和处理|依申请公开"
                    + "|.{0,12}行政复议|.{0,10}存在的?(?:主要)?问题|其他需要(?:报告|说明)的?事项).{0,30}$");
    private static final List<String> WORDS_OF_HEADINGS =
            List.of("总体情况", "概述", "主动公开", "收到和处理", "依申请公开", "行政复议", "问题", "事项");

    private static final List<String> ROWS = List.of("第二十条第", "本年新收政府信息公开申请", "上年结转政府信息公开申请", "未经复议直接起诉", "结转下年度继续办理");

    /** As many as {@link #count} can tell apart. */
    static final int ALL = ROWS.size() + 1;

    private static final int LETTERS_SEEN = 300;
    private static final int LONGEST_HEADING = 60;

    private ReportMarks() {}

    /** How many are among the blocks, all headings being one. */
    static int count(List<HtmlBlock> blocks) {
        Set<String> found = new HashSet<>();
        for (HtmlBlock block : blocks) {
            if (isMark(block)) {
                found.add(block.line().table() == null ? "" : row(block));
            }
        }
        return found.size();
    }

    /** Whether one is among the blocks. */
    static boolean areIn(List<HtmlBlock> blocks) {
        return blocks.stream().anyMatch(ReportMarks::isMark);
    }

    /** Links are none, for menus name reports too. */
    static boolean isMark(HtmlBlock block) {
        boolean heading = block.line().table() == null;
        return !block.linked()
                && (heading ? isHeading(block.text()) : !row(block).isEmpty());
    }

    private static String row(HtmlBlock block) {
        String text = block.text();
        String words = Lettering.spelt(text.length() > LETTERS_SEEN ? text.substring(0, LETTERS_SEEN) : text);
        return ROWS.stream().filter(words::contains).findFirst().orElse("");
    }

    /** Whether the words are the heading of a section, as far as one line tells. */
    static boolean isHeading(String text) {
        if (text.length() > LETTERS_SEEN) {
            return false;
        }
        String words = Lettering.spelt(text);
        return words.length() <= LONGEST_HEADING
                && mayBeHeading(words)
                && HEADING.matcher(words).matches();
    }

    /** It spares other lines the pattern. */
    private static boolean mayBeHeading(String words) {
        for (String word : WORDS_OF_HEADINGS) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
