package io.gongkai.parse.outline;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Lettering;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the headings of the form say, in the variants that are met. */
public final class HeadingWords {
    /** Headings as letters, the form's own first; source: the blank forms, and variants of real reports. */
    static final Map<Slot, List<String>> PHRASES = Map.of(
            Slot.OVERVIEW,
                    List.of("总体情况", "工作总体情况", "政府信息公开工作总体情况", "总体工作情况", "工作情况概述", "基本情况", "概述", "总体概况", "概况", "总体情况概述"),
            Slot.DISCLOSURE, List.of("主动公开政府信息情况", "主动公开政府信息的情况", "行政机关主动公开政府信息情况", "主动公开政府信息工作情况", "政府信息主动公开情况"),
            Slot.REQUESTS,
                    List.of(
                            "收到和处理政府信息公开申请情况",
                            "收到和处理政府信息公开申请的情况",
                            "行政机关收到和处理政府信息公开申请情况",
                            "收到和办理政府信息公开申请情况",
                            "收到和处理政府信息公开申请工作情况",
                            "收到和处理政府信息依申请公开情况",
                            "政府信息依申请公开情况"),
            Slot.DISPUTES,
                    List.of(
                            "政府信息公开行政复议行政诉讼情况",
                            "因政府信息公开工作被申请行政复议提起行政诉讼情况",
                            "政府信息公开行政复议和行政诉讼情况",
                            "政府信息公开工作被申请行政复议提起行政诉讼情况",
                            "行政复议行政诉讼情况",
                            "行政复议和行政诉讼情况",
                            "政府信息公开工作行政复议行政诉讼情况",
                            "因政府信息公开申请行政复议提起行政诉讼情况",
                            "政府信息公开行政复议行政诉讼的情况"),
            Slot.PROBLEMS,
                    List.of(
                            "存在的主要问题及改进情况",
                            "政府信息公开工作存在的主要问题及改进情况",
                            "政府信息公开工作存在的问题及改进情况",
                            "存在的主要问题和改进情况",
                            "存在的主要问题及改进措施",
                            "存在的主要问题和改进措施",
                            "存在问题及改进措施",
                            "存在问题和改进措施",
                            "存在的不足及改进措施",
                            "主要问题和改进措施",
                            "存在的问题及改进措施",
                            "存在的问题和改进措施",
                            "存在问题及改进情况",
                            "存在的问题及改进情况",
                            "主要问题及改进情况",
                            "存在的主要问题"),
            Slot.OTHER, List.of("其他需要报告的事项", "其它需要报告的事项", "其他需要报告事项", "其他需要说明的事项", "需要报告的其他事项", "其他事项"));

    /** The longest phrase, with white space and punctuation in it. */
    private static final int LONGEST_PHRASE = 40;

    private HeadingWords() {}

    /** The slot of a heading, given its letters without the number, by what it says. */
    public static Slot slot(String letters) {
        if (letters.contains("复议") || letters.contains("诉讼")) {
            return Slot.DISPUTES;
        }
        if ((letters.contains("问题") || letters.contains("不足"))
                && (letters.contains("存在") || letters.contains("改进") || letters.contains("主要"))) {
            return Slot.PROBLEMS;
        }
        if (letters.contains("事项") && (letters.contains("其他") || letters.contains("其它") || letters.contains("需要报告"))) {
            return Slot.OTHER;
        }
        if (letters.contains("主动公开")) {
            return Slot.DISCLOSURE;
        }
        if (letters.contains("申请") && (letters.contains("公开") || letters.contains("收到"))) {
            return Slot.REQUESTS;
        }
        if (letters.contains("总体") || letters.contains("概述") || letters.contains("基本情况") || letters.contains("概况")) {
            return Slot.OVERVIEW;
        }
        return Slot.EXTRA;
    }

    /** The slot whose heading these letters are, word for word; null if none. */
    public static @Nullable Slot exactly(String letters) {
        for (Map.Entry<Slot, List<String>> slot : PHRASES.entrySet()) {
            if (slot.getValue().contains(letters)) {
                return slot.getKey();
            }
        }
        return null;
    }

    /** The longest heading that the letters begin with; null if none. */
    public static @Nullable String beginning(String letters) {
        String longest = null;
        for (List<String> phrases : PHRASES.values()) {
            for (String phrase : phrases) {
                if (letters.startsWith(phrase) && (longest == null || phrase.length() > longest.length())) {
                    longest = phrase;
                }
            }
        }
        return longest;
    }

    /** The longest heading that the text has from an index on, as letters; white space and punctuation do not count. */
    public static @Nullable String beginning(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST_PHRASE);
        return beginning(Lettering.letters(text.substring(from, to)));
    }
}
