package io.gongkai.parse.outline;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Likeness;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the headings of the form say, in the form's own words and in those of others. */
public final class HeadingWords {
    /**
     * Headings as letters, which stand for their section even without a number; source: the blank forms, and what many real
     * reports print.
     */
    private static final Map<Slot, List<String>> PHRASES = Map.of(
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
            Slot.PROBLEMS, List.of("存在的主要问题及改进情况", "存在的主要问题"),
            Slot.OTHER, List.of("其他需要报告的事项", "其它需要报告的事项", "其他需要报告事项", "其他需要说明的事项", "需要报告的其他事项", "其他事项"));

    /** 存在的主要问题及改进情况, and what else is printed for each of its words. */
    private static final Pattern PROBLEMS =
            Pattern.compile("(?:政府信息公开工作)?(?:存在的?(?:主要)?|主要)(?:问题|不足)(?:及|和|与|以及)(?:改进|整改)(?:情况|措施)");

    private static final Map<String, Slot> BY_PHRASE = byPhrase();

    /** Letters of the longest heading. */
    private static final int LONGEST = 40;

    /** Shorter headings with a letter wrong may be something else. */
    private static final int LEAST_TELLING = 6;

    private HeadingWords() {}

    /** The slot of a heading, given its letters without the number, by what it says. */
    public static Slot slot(String letters) {
        if (letters.contains("复议") || letters.contains("诉讼")) {
            return Slot.DISPUTES;
        }
        boolean othersFirst = letters.startsWith("其") || letters.startsWith("需");
        if (isOther(letters) && (othersFirst || !isProblems(letters))) {
            return Slot.OTHER;
        }
        if (isProblems(letters)) {
            return Slot.PROBLEMS;
        }
        if (letters.contains("主动公开") || (letters.contains("主动") && letters.contains("公开"))) {
            return Slot.DISCLOSURE;
        }
        if (letters.contains("申请") && (letters.contains("公开") || hasHandling(letters))) {
            return Slot.REQUESTS;
        }
        boolean overview = letters.contains("总体")
                || letters.contains("概述")
                || letters.contains("综述")
                || letters.contains("基本情况")
                || letters.contains("概况")
                || HeadingVocabulary.isGeneral(letters);
        return overview ? Slot.OVERVIEW : misread(letters);
    }

    /** The slot whose heading the letters are but for one, which was misread. */
    private static Slot misread(String letters) {
        for (Map.Entry<String, Slot> phrase : BY_PHRASE.entrySet()) {
            String words = phrase.getKey();
            if (words.length() >= LEAST_TELLING && Likeness.sameButOne(words, letters)) {
                return phrase.getValue();
            }
        }
        return Slot.EXTRA;
    }

    /** Whether a heading speaks of other matters, be it besides the problems: 五、存在的主要问题、改进情况及其他需要报告的事项. */
    public static boolean isOther(String letters) {
        boolean other = letters.contains("其他") || letters.contains("其它");
        return letters.contains("事项")
                ? other || letters.contains("需要报告") || letters.contains("需报告") || letters.contains("需要说明")
                : other
                        && !letters.contains("其他组织")
                        && (letters.contains("需要") || letters.equals("其他情况") || letters.equals("其他"));
    }

    private static boolean isProblems(String letters) {
        boolean lacks = letters.contains("问题")
                || letters.contains("不足")
                || letters.contains("困难")
                || letters.contains("薄弱")
                || letters.contains("差距")
                || letters.contains("短板");
        return lacks
                ? letters.contains("存在")
                        || letters.contains("改进")
                        || letters.contains("主要")
                        || letters.contains("整改")
                        || letters.contains("措施")
                        || letters.contains("下一步")
                : letters.contains("改进措施") || letters.contains("改进情况") || letters.contains("整改措施");
    }

    private static boolean hasHandling(String letters) {
        return letters.contains("收到") || letters.contains("受理") || letters.contains("办理") || letters.contains("处理");
    }

    /** The slot whose heading these letters are, word for word; null if none. */
    public static @Nullable Slot exactly(String letters) {
        if (letters.length() > LONGEST) {
            return null;
        }
        Slot slot = BY_PHRASE.get(letters);
        return slot == null && PROBLEMS.matcher(letters).matches() ? Slot.PROBLEMS : slot;
    }

    /** Whether the letters are those of a heading, in whatever words; only behind a number is that enough. */
    public static boolean are(String letters) {
        return letters.length() <= LONGEST
                && (exactly(letters) != null || (HeadingVocabulary.covers(letters) && slot(letters) != Slot.EXTRA));
    }

    /** Whether a heading that the first letters are goes on in the others: 行政复议、 and 行政诉讼情况, 主要问题 and 及改进情况. */
    public static boolean goesOn(String first, String others) {
        return are(first + others)
                && (!are(first)
                        || HeadingVocabulary.isConnected(first, others)
                        || (exactly(first) == null && exactly(first + others) != null));
    }

    /**
     * The end of the heading that the text has from an index on, behind a number; the index itself if it has none. White space and
     * punctuation within do not count.
     */
    public static int end(String text, int from) {
        return HeadingVocabulary.end(text, from);
    }

    private static Map<String, Slot> byPhrase() {
        Map<String, Slot> slots = new HashMap<>();
        PHRASES.forEach((slot, phrases) -> phrases.forEach(phrase -> slots.put(phrase, slot)));
        return Map.copyOf(slots);
    }
}
