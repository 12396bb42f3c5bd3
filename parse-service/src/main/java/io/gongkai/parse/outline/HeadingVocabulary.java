package io.gongkai.parse.outline;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Lettering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that headings of such reports are made of. Three thousand counties combine them in as many ways; a line that is made
 * of nothing else is a heading, and where another word begins the heading has ended.
 */
final class HeadingVocabulary {
    /** Words that say nothing of the section. */
    private static final List<String> GENERAL = List.of(
            "政府信息公开", "政务信息公开", "信息公开", "政务公开", "政府信息", "政务信息", "信息", "工作", "本年度", "本年", "年度", "全年", "本单位", "本机关",
            "本部门", "本局", "本区", "本县", "本市", "我局", "我区", "我县", "我市", "我单位", "行政机关", "机关", "单位", "部门", "总体", "总的", "基本",
            "主要", "整体", "开展", "推进", "落实", "进展", "完成", "实施", "有关", "相关", "具体", "方面", "关于", "及其", "以及", "情况", "状况", "的",
            "和", "与", "及", "并", "等", "年", "度", "在", "中", "对", "了", "概述", "概况", "综述", "总述", "做法", "回顾", "总结", "统计", "数据",
            "数量", "分析", "说明", "内容");

    /** Words of one section or another. */
    private static final List<String> PARTICULAR = List.of(
            "主动公开", "主动", "公开", "发布", "制发", "范围", "收到", "受理", "处理", "办理", "答复", "处置", "依申请公开", "依申请", "申请", "公民", "法人",
            "其他组织", "因", "被", "由", "引起", "引发", "提起", "产生", "发生", "而", "行政复议", "复议", "行政诉讼", "诉讼", "举报", "投诉", "案件",
            "存在", "问题", "不足", "困难", "薄弱环节", "薄弱", "环节", "差距", "短板", "原因", "改进", "整改", "改善", "提升", "解决", "措施", "办法",
            "建议", "意见", "下一步", "下步", "今后", "下一年", "打算", "计划", "安排", "思路", "方向", "重点", "任务", "努力", "其他", "其它", "需要", "需",
            "应当", "应", "予以", "报告", "事项");

    /** With these a heading ends, unless a connective follows. */
    private static final List<String> CLOSING = List.of(
            "情况", "状况", "措施", "事项", "概述", "概况", "综述", "总述", "说明", "打算", "计划", "安排", "思路", "建议", "办法", "做法", "回顾", "总结",
            "方向", "问题", "不足");

    private static final Pattern CONNECTIVE = Pattern.compile("[、及和与以并的而等（(]|说明|概述|统计|分析");
    private static final Pattern YEAR = Pattern.compile("[二两2][〇○零0Oo][0-9〇○零一二三四五六七八九]{2}");

    /** The longest heading, with white space and punctuation in it. */
    private static final int LONGEST = 48;

    private static final Map<Character, List<String>> WORDS = index(GENERAL, PARTICULAR);
    private static final Map<Character, List<String>> GENERAL_WORDS = index(GENERAL, List.of());

    private HeadingVocabulary() {}

    /** Whether the letters are words of headings from the first to the last. */
    static boolean covers(String letters) {
        return reached(letters, WORDS)[letters.length()];
    }

    /** Whether the letters are words that say nothing of a section, among them 情况, 做法 or the like: an overview. */
    static boolean isGeneral(String letters) {
        return letters.length() > 3 && closes(letters) && reached(letters, GENERAL_WORDS)[letters.length()];
    }

    /** Whether the first letters have no end of a heading, or the others begin with a connective. */
    static boolean isConnected(String first, String others) {
        return !closes(first) || CONNECTIVE.matcher(others).lookingAt();
    }

    /**
     * The end of the first heading that the text has from an index on; the index itself if there is none. White space and
     * punctuation within it do not count.
     */
    static int end(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        StringBuilder letters = new StringBuilder();
        int[] ends = new int[to - from + 1];
        for (int i = from; i < to && "。；;！!？?：:".indexOf(text.charAt(i)) < 0; i++) {
            if (Lettering.isLetter(text.charAt(i))) {
                letters.append(Lettering.folded(text.charAt(i)));
                ends[letters.length()] = i + 1;
            }
        }
        String all = letters.toString();
        boolean[] reached = reached(all, WORDS);
        for (int length = 4; length <= all.length(); length++) {
            if (reached[length] && isEnd(all, length, text, ends[length])) {
                return ends[length];
            }
        }
        return from;
    }

    private static boolean isEnd(String letters, int length, String text, int end) {
        String heading = letters.substring(0, length);
        return closes(heading)
                && HeadingWords.slot(heading) != Slot.EXTRA
                && (end == text.length()
                        || !CONNECTIVE.matcher(text).region(end, text.length()).lookingAt())
                && (length == letters.length()
                        || !CONNECTIVE
                                .matcher(letters)
                                .region(length, letters.length())
                                .lookingAt());
    }

    private static boolean closes(String letters) {
        for (String word : CLOSING) {
            if (letters.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Which beginnings of the letters are made of the words; a year may stand first. */
    private static boolean[] reached(String letters, Map<Character, List<String>> words) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        if (letters.length() > 4 && YEAR.matcher(letters).lookingAt()) {
            reached[4] = true;
        }
        for (int at = 0; at < letters.length(); at++) {
            if (reached[at]) {
                for (String word : words.getOrDefault(letters.charAt(at), List.of())) {
                    if (letters.startsWith(word, at)) {
                        reached[at + word.length()] = true;
                    }
                }
            }
        }
        return reached;
    }

    private static Map<Character, List<String>> index(List<String> some, List<String> others) {
        Map<Character, List<String>> index = new HashMap<>();
        for (List<String> words : List.of(some, others)) {
            for (String word : words) {
                index.merge(word.charAt(0), List.of(word), HeadingVocabulary::joined);
            }
        }
        return Map.copyOf(index);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
