package io.gongkai.validate.prose;

import org.jspecify.annotations.Nullable;

/** Words by which a sentence speaks of something else than what was done in the whole year. */
final class Asides {
    private static final Lexicon<Reason> WORDS = words();
    /** A paragraph that has come to these looks ahead to its end. */
    private static final Lexicon<Reason> OUTLOOK = new Lexicon<Reason>().with(Reason.PLAN, "下一步 今后");

    private final String text;
    private final Signposts<Reason> inSentence;
    private final Signposts<Reason> inParagraph;

    Asides(String text) {
        this.text = text;
        this.inSentence = new Signposts<>(WORDS.in(text).stream()
                .filter(match -> match.value() != Reason.NO_SUCH_FIGURE)
                .toList());
        this.inParagraph = Signposts.of(text, OUTLOOK);
    }

    /** Null if it speaks of the whole year. */
    @Nullable
    Reason before(int paragraph, int sentence, int to) {
        Reason aside = inSentence.last(sentence, to);
        return aside == null ? inParagraph.last(paragraph, to) : aside;
    }

    /** 1034件（自2008年以来）. */
    @Nullable
    Reason inBracketAfter(int end) {
        if (!text.startsWith("（", end)) {
            return null;
        }
        int close = text.indexOf('）', end, Math.min(text.length(), end + Passage.REACH));
        return close < 0 ? null : inSentence.last(end, close);
    }

    private static Lexicon<Reason> words() {
        Lexicon<Reason> words = new Lexicon<Reason>()
                .with(Reason.PLAN, "计划 力争 争取 预计 拟 下一步 今后 明年 下一年度拟 目标 将 来年 新的一年")
                .with(Reason.PART_OF_YEAR, "季度 上半年 下半年 月份 月底 月末 本月 当月 每月 日均 以来 历年 近三年 近年 五年 三年 人均 期间收到 平均每年 五”期间")
                // These have the same letters, and mean the whole year.
                .with(
                        Reason.NO_SUCH_FIGURE,
                        "规划计划 计划总结 12月底 12月31日 12月末 1月1日 今年以来 一年来 1—12月 1-12月 1至12月 1－12月 1~12月 1月至12月 1—12月份 1-12月份");
        for (int month = 1; month <= 12; month++) {
            words.with(Reason.PART_OF_YEAR, month + "月");
        }
        return words;
    }
}
