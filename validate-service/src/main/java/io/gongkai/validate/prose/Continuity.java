package io.gongkai.validate.prose;

import io.gongkai.validate.events.StatementScope;
import io.gongkai.validate.prose.Lexicon.Match;
import java.util.Set;

/**
 * Whether a phrase that tells too little by itself, such as 办结30件, goes on about what was counted before it. It does not
 * once something else was counted in between (受理仲裁案件30件，办结30件), nor where its sentence begins with words that are not
 * known, nor in another unit.
 */
final class Continuity {
    private static final Set<String> CASES = Set.of("件", "件次", "宗", "份", "起", "例");
    private static final Set<String> COUNTING = Set.of("件", "件次", "宗", "份", "起", "例", "条", "封", "笔", "部");

    /** Words by which a number only compares: 同比增加20件, 去年为500件. */
    private static final Lexicon<Boolean> COMPARING =
            new Lexicon<Boolean>().with(true, "较 比 同期 增 减 升 降 多 少 去年 上年 上一年 前一年 往年");

    /** What the name of a part ends with, in a clause by itself. */
    private static final Lexicon<Boolean> LABELS =
            new Lexicon<Boolean>().with(true, "方面 领域 类 层面 一级 期间 外 局 委 办 厅 镇 乡 街道 部门 单位");

    /** What stands before a colon in a list of parts, such as 水务局：, is no longer. */
    private static final int LONGEST_LABEL = 10;

    private final Passage passage;
    private final Setting setting;
    private final Remainder remainder;
    /** Where something else was counted last, or the same but perhaps in part; -1 if nowhere. */
    private int broken = -1;
    /** Where the last number ends that surely named something; -1 if there is none. */
    private int known = -1;

    private String unit = "";
    private StatementScope scope = StatementScope.UNSTATED;

    Continuity(Passage passage, Setting setting, Remainder remainder) {
        this.passage = passage;
        this.setting = setting;
        this.remainder = remainder;
    }

    /** A number that names nothing known, in a clause that begins at {@code from}. */
    void countElse(Quantity quantity, int from) {
        String words = passage.text().substring(from, quantity.start());
        boolean isSum = remainder.isHarmless(words, 0, words.length(), true) && passage.endsClause(quantity.end());
        if (COUNTING.contains(quantity.unit()) && !isSum && COMPARING.in(words).isEmpty()) {
            broken = quantity.end();
        }
    }

    /** A number that names something, told until {@code end}; {@code perhapsOther} if what follows it is perhaps a part of something else. */
    void count(Quantity quantity, int end, StatementScope whose, boolean perhapsOther) {
        if (perhapsOther) {
            broken = end;
            return;
        }
        known = end;
        unit = quantity.unit();
        scope = whose;
    }

    /** Whether something else was counted in this sentence, and nothing known since. */
    boolean isBrokenIn(int sentence) {
        return broken > sentence && broken > known;
    }

    /** Whether the clause before the words that begin here says of what part they tell: 自然资源领域，收到申请5件. */
    boolean isLabelled(int start) {
        int sentence = passage.sentenceStart(start);
        boolean colon = start > sentence && passage.text().charAt(start - 1) == '：';
        int clause = colon ? start : passage.clauseStart(start, sentence);
        char mark = clause > sentence ? passage.text().charAt(clause - 1) : ' ';
        if (mark != '，' && mark != '：') {
            return false;
        }
        int label = passage.clauseStart(clause - 1, sentence);
        boolean ends = LABELS.endingAt(passage.text(), label, clause - 1) != null
                || (mark == '：' && clause - 1 - label <= LONGEST_LABEL);
        return ends && !remainder.isLead(passage.text(), label, clause - 1);
    }

    boolean holds(Named named, Quantity quantity) {
        int at = quantity.start();
        Match<Subject> said = setting.lastSubject(at);
        int spoken = said == null ? -1 : said.end();
        if (spoken > named.start()) {
            return true; // the phrase itself says of what
        }
        int sentence = passage.sentenceStart(at);
        if (broken >= Math.max(spoken, passage.paragraphStart(at)) || !isInUnit(quantity)) {
            return false;
        }
        if (said != null && spoken > Math.max(known, sentence)) {
            int clause = passage.clauseStart(said.start(), sentence);
            return remainder.isLead(passage.text(), clause, Math.min(passage.clauseEnd(spoken), named.start()));
        }
        return known > sentence || remainder.isLead(passage.text(), sentence, named.start());
    }

    /** Whose number it is that a phrase goes on about, where its own sentence does not tell. */
    StatementScope scope(int at) {
        return known >= passage.paragraphStart(at) ? scope : StatementScope.UNSTATED;
    }

    /** 上年结转的5件申请中，予以公开2件: two of these five. */
    boolean isOfTheLast(int start) {
        return known >= 0
                && known <= start
                && passage.text().substring(known, start).contains("中");
    }

    /** 新收5件（网络3件），上年结转2件: what was counted in brackets is done with. */
    boolean isBehindBracket(int start) {
        return known >= 0
                && known <= start
                && passage.text().substring(known, start).startsWith("）");
    }

    /** 制发规章1件、行政规范性文件2件: both were made. */
    boolean isListedAfterTheLast(int start) {
        return known == start - 1 && "、和".indexOf(passage.text().charAt(known)) >= 0;
    }

    private boolean isInUnit(Quantity quantity) {
        return quantity.isMoney()
                || CASES.contains(quantity.unit())
                || quantity.unit().equals(unit);
    }
}
