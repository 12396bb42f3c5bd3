package io.gongkai.validate.prose;

import io.gongkai.validate.prose.Lexicon.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds 未收到政府信息公开申请, 未发生行政复议、行政诉讼案件. Every word up to the end of the clause must be known, for
 * 未收到不予公开的投诉 denies something else.
 */
final class DenialFinding {
    /** What can be denied in that way. */
    private enum Kind {
        /** 未收到. */
        RECEIVING,
        /** 未发生. */
        HAPPENING,
        /** 无. */
        ANY,
        /** 未制发. */
        MAKING
    }

    private static final Lexicon<Kind> NEGATIONS = new Lexicon<Kind>()
            .with(Kind.RECEIVING, "未收到 没有收到 未接到 没有接到 未接收到 未收悉 未受理 从未收到 尚未收到 未新收")
            .with(Kind.HAPPENING, "未发生 没有发生 未出现 未产生 不存在 未有")
            .with(Kind.ANY, "没有 无 无新收 没有新收")
            .with(Kind.MAKING, "未制发 没有制发 未新制发 未制定 未制定出台");
    private static final Lexicon<Topic> DISPUTES = new Lexicon<Topic>()
            .with(Topic.REVIEWS, "行政复议 行政复议申请 行政复议案件 复议 复议申请")
            .with(Topic.SUITS, "行政诉讼 行政诉讼案件 诉讼 诉讼案件 行政应诉");
    private static final Lexicon<Topic> DOCUMENTS = new Lexicon<Topic>()
            .with(Topic.NORMATIVE_MADE, "行政规范性文件")
            .with(Topic.DOCUMENTS_MADE, "规范性文件")
            .with(Topic.REGULATIONS_MADE, "规章 政府规章");
    private static final Lexicon<Boolean> FILLERS = new Lexicon<Boolean>()
            .with(
                    true,
                    "因 由 针对 涉及 有关 关于 政府信息公开 信息公开 政府信息 政务公开 工作 事务 答复 而 引发 引起 导致 产生 的 被 提起 申请 提出 任何 一起"
                            + " 一例 一件 相关 公民 法人 法人和其他组织 其他组织 本机关 我机关 本单位 我单位 我办 我局 我区 我市 我县 区 市 县 政府 类 情况"
                            + " 案件 事项 现象 发生 及 和 与 或 或者 、 以及 等 方面 不服 依申请公开 向 全年 本年度 本年 过 了 对 政府机关 行政机关");
    private static final Pattern BEFORE =
            Pattern.compile("(?:20\\d\\d年度?|本年度?|全年|今年|我[区市县办局镇乡委厅]|我单位|本机关|本单位|本[区市县局]|全[区市县镇乡]|均|暂|共|期间|也){0,4}");
    private static final String CLAUSE_ENDS = "，；。：（）！\n";
    private static final int LONGEST = 80;

    private final String text;
    private final List<Denial> found = new ArrayList<>();

    private DenialFinding(String text) {
        this.text = text;
    }

    static List<Denial> in(String text) {
        DenialFinding finding = new DenialFinding(text);
        for (Match<Kind> negation : NEGATIONS.in(text)) {
            if (negation.start() == 0 || text.charAt(negation.start() - 1) != '有') { // 有无
                finding.read(negation);
            }
        }
        return finding.found;
    }

    private void read(Match<Kind> negation) {
        int end = negation.end();
        while (end < text.length() && end - negation.end() < LONGEST && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        List<Match<Topic>> things = things(negation, end);
        boolean documents = negation.value() == Kind.MAKING;
        if (things.isEmpty() || !(documents || isAboutDisclosure(negation.start(), end))) {
            return;
        }
        boolean whole = isWholeClause(negation.start()) && !isOfSomeApplicants(text.substring(negation.end(), end));
        Reason doubt = whole ? null : Reason.UNCLEAR_WORDS;
        for (Match<Topic> thing : things) {
            found.add(new Denial(
                    negation.start(), thing.end(), thing.value(), text.substring(thing.start(), thing.end()), doubt));
        }
    }

    /** None if a word is not known. */
    private List<Match<Topic>> things(Match<Kind> negation, int end) {
        String clause = text.substring(negation.end(), end);
        boolean disputes = clause.contains("复议") || clause.contains("诉讼");
        List<Match<Topic>> things = new ArrayList<>();
        int at = negation.end();
        while (at < end) {
            Match<Topic> thing = thing(negation.value(), disputes, at, end);
            if (thing != null) {
                things.add(thing);
                at = thing.end();
                continue;
            }
            Match<Boolean> filler = FILLERS.startingAt(text, at, end);
            if (filler == null) {
                return List.of();
            }
            at = filler.end();
        }
        return things;
    }

    private @Nullable Match<Topic> thing(Kind kind, boolean disputes, int at, int end) {
        if (kind == Kind.MAKING) {
            return DOCUMENTS.startingAt(text, at, end);
        }
        if (disputes || kind == Kind.HAPPENING) {
            return DISPUTES.startingAt(text, at, end);
        }
        Match<Boolean> request = RequestWords.NOUNS.startingAt(text, at, end);
        return request == null ? null : new Match<>(request.start(), request.end(), Topic.NEW);
    }

    /** 未收到法人提出的申请: perhaps from persons there were some. */
    private static boolean isOfSomeApplicants(String clause) {
        return clause.contains("法人") != (clause.contains("公民") || clause.contains("自然人"));
    }

    private boolean isAboutDisclosure(int start, int end) {
        String near = text.substring(Math.max(0, start - Passage.REACH), Math.min(text.length(), end));
        return near.contains("信息公开") || near.contains("依申请公开") || near.contains("政务公开");
    }

    /** Whether the clause begins with the denial, or with words that change nothing. */
    private boolean isWholeClause(int start) {
        int at = start;
        while (at > 0 && start - at < LONGEST && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return BEFORE.matcher(text).region(at, start).matches();
    }
}
