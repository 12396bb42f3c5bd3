package io.gongkai.validate.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that say that there was none: 未收到政府信息公开申请, 未发生行政复议、行政诉讼案件. Every word up to the end of the
 * clause must be known, for 未收到不予公开的投诉 denies something else.
 *
 * @param start where the denying word begins
 * @param end where the thing denied ends
 * @param topic what is denied
 * @param words the thing denied
 * @param doubt why it may mean less; null if it is sure
 */
record Denial(
        int start,
        int end,
        Topic topic,
        String words,
        @Nullable Reason doubt) {
    private static final Words NEGATIONS =
            Words.of("未收到 没有收到 未接到 没有接到 未接收到 未收悉 未受理 未发生 没有发生 未出现 未产生 不存在 没有 未有 无 从未收到 尚未收到");
    private static final Words RECEIVING = Words.of("未收到 没有收到 未接到 没有接到 未接收到 未收悉 未受理 没有 无 从未收到 尚未收到");
    private static final Words FILLERS =
            Words.of("因 由 针对 涉及 有关 关于 政府信息公开 信息公开 政府信息 政务公开 工作 事务 答复 而 引发 引起 导致 产生 的 被 提起 申请 提出 任何 一起"
                    + " 一例 一件 相关 公民 法人 法人和其他组织 其他组织 本机关 我机关 本单位 我单位 我办 我局 我区 我市 我县 区 市 县 政府 类 情况"
                    + " 案件 事项 现象 发生 及 和 与 或 或者 、 以及 等 方面 不服 依申请公开 向 全年 本年度 本年 过 了 对 政府机关 行政机关");
    private static final Words REQUESTS = PhraseBook.NOUNS;
    private static final Words REVIEWS = Words.of("行政复议 行政复议申请 行政复议案件 复议 复议申请");
    private static final Words SUITS = Words.of("行政诉讼 行政诉讼案件 诉讼 诉讼案件 行政应诉");
    private static final int LONGEST = 80;

    static List<Denial> in(String text) {
        List<Denial> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean begins =
                    letter == '未' || letter == '没' || letter == '无' || letter == '不' || letter == '从' || letter == '尚';
            int end = begins ? NEGATIONS.endAfter(text, at, Math.min(text.length(), at + 6)) : -1;
            if (end < 0 || (at > 0 && text.charAt(at - 1) == '有')) {
                at++;
                continue;
            }
            int clauseEnd = end;
            while (clauseEnd < text.length()
                    && clauseEnd - end < LONGEST
                    && "，；。：（）！\n".indexOf(text.charAt(clauseEnd)) < 0) {
                clauseEnd++;
            }
            found.addAll(read(text, at, end, clauseEnd));
            at = end;
        }
        return found;
    }

    Quantity quantity() {
        return new Quantity(start, end, BigDecimal.ZERO, BigDecimal.ONE, false, "");
    }

    private Denial inDoubt() {
        return new Denial(start, end, topic, words, Reason.UNCLEAR_WORDS);
    }

    private static List<Denial> read(String text, int start, int from, int clauseEnd) {
        List<Denial> denied = new ArrayList<>();
        boolean receiving = RECEIVING.endAfter(text, start, from) == from;
        boolean disputes = text.substring(from, clauseEnd).contains("复议")
                || text.substring(from, clauseEnd).contains("诉讼");
        int at = from;
        while (at < clauseEnd) {
            int review = REVIEWS.endAfter(text, at, clauseEnd);
            int suit = SUITS.endAfter(text, at, clauseEnd);
            int request = receiving && !disputes ? REQUESTS.endAfter(text, at, clauseEnd) : -1;
            int filler = FILLERS.endAfter(text, at, clauseEnd);
            if (review > 0) {
                denied.add(new Denial(start, review, Topic.REVIEWS, text.substring(at, review), null));
                at = review;
            } else if (suit > 0) {
                denied.add(new Denial(start, suit, Topic.SUITS, text.substring(at, suit), null));
                at = suit;
            } else if (request > 0) {
                denied.add(new Denial(start, request, Topic.NEW, text.substring(at, request), null));
                at = request;
            } else if (filler > 0) {
                at = filler;
            } else {
                return List.of();
            }
        }
        boolean about = Context.isAboutDisclosure(
                text.substring(Math.max(0, start - Context.LOOK_BACK), Math.min(text.length(), clauseEnd)));
        if (!about) {
            return List.of();
        }
        return sure(text, start) ? denied : denied.stream().map(Denial::inDoubt).toList();
    }

    /** Whether the clause begins with the denial, or with words that change nothing. */
    private static boolean sure(String text, int start) {
        int at = start;
        while (at > 0 && start - at < LONGEST && "，；。：（）！\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return BEFORE.matcher(text).region(at, start).matches();
    }

    private static final Pattern BEFORE =
            Pattern.compile("(?:20\\d\\d年度?|本年度?|全年|今年|我[区市县办局镇乡委厅]|我单位|本机关|本单位|本[区市县局]|全[区市县镇乡]|均|暂|共|期间|也){0,4}");
}
