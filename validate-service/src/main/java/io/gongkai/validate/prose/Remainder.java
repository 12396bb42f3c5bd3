package io.gongkai.validate.prose;

import io.gongkai.parse.events.Identity;
import io.gongkai.validate.prose.Lexicon.Match;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether the words of a clause beside the phrase are known, and change nothing of what it names. */
final class Remainder {
    static final Lexicon<Boolean> LINKS = new Lexicon<Boolean>()
            .with(true, "为 是 有 达 达到 共 共计 合计 总计 计 总共 一共 累计 共有 的 了 的有 的为 数量 总数 总量 数 量 件数 约 近 ： 均为 各 ”");
    private static final Lexicon<Boolean> HARMLESS = new Lexicon<Boolean>()
            .with(
                    true,
                    "本年 本年度 全年 全年累计 今年累计 本年累计 今年 年内 一年来 当年 全年度 报告期内 统计期内 截至目前 截至 截止 年底 底 至 共 共计 合计 总计 总共 一共 依法 依规 已 均"
                            + " 按时 按期 按规定 规范 及时 我们 并 且 其中 包括 含 包含 另 另有 还 有 已经 实际 主要 所有 都 中 里 的 在 对 从 全市 全区 全县 全省 全州 全旗 我市"
                            + " 我区 我县 我省 本市 本区 本县 我办 本办 我局 本局 我委 本委 我厅 我单位 本单位 本机关 我镇 本镇 全镇 我街道 我乡 全局 各级行政机关 各级各部门 各级 一是"
                            + " 二是 三是 方面 情况 工作 市 区 县 省 人民政府 政府 政府办公室 办公室 办公厅 涉及 发生 因 ； 政府信息公开类 结果 办理结果 的有 件 （一） （二） （三）"
                            + " （四） （五） “ 加上 ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ 一、 二、 三、 办结的 收到的 受理的 答复的 剩余 尚有 余 其余 政府系统 行政机关 各单位 各部门"
                            + " 今年以来");
    private static final Lexicon<Boolean> LEAD = new Lexicon<Boolean>()
            .with(
                    true,
                    "政务公开 总体 数量 理由 原因 情形 包括 主要 看 按 按照 方面 中 上 答复 答复情况 办理 办理情况 办结 收到 受理 类型 申请 予以 政府信息公开 信息公开 依申请公开 行政规范性文件 规范性文件 行政复议"
                            + " 行政诉讼 引发的 件 的 政府集中采购 集中采购 项目 无 上年结转 为 是 如下 具体 不予公开 无法提供 不予处理 其他处理");
    /** What goes on with the things counted, not with others that they would be of. */
    private static final Lexicon<Boolean> GOING_ON =
            new Lexicon<Boolean>().with(true, "均 已 全部 皆 都 占 同比 较 比 与 和 及 以及 并 且 其中 左右 以上 以下 余 分别 未 为");

    private static final Lexicon<Boolean> TAIL = new Lexicon<Boolean>()
            .with(true, "案件 申请 案 答复 的 办理 情况 决定 处理 继续 中 均 已 全部 都 按期 按时 依法 及时 办结 予以 在法定期限内 在规定期限内 在规定时限内");

    private final List<String> names;

    Remainder(Identity identity) {
        this.names = Stream.of(
                        identity.issuer(),
                        place(identity.issuer()),
                        shortened(identity.issuer()),
                        identity.county(),
                        identity.city(),
                        identity.province())
                .filter(Objects::nonNull)
                .filter(name -> name.length() > 1)
                .toList();
    }

    /** Whether nothing else stands before the phrase; {@code action} if it is a verb, which may follow what it is done to. */
    boolean isHarmless(String text, int from, int end, boolean action) {
        int at = end;
        while (at > from) {
            int before = step(text, from, at, action);
            if (before < 0) {
                return false;
            }
            at = before;
        }
        return true;
    }

    static boolean endsWell(String text, int start, int end) {
        int at = start;
        while (at < end && "，；。、）（\n".indexOf(text.charAt(at)) < 0) {
            Match<Boolean> tail = TAIL.startingAt(text, at, end);
            if (tail == null) {
                return false;
            }
            at = tail.end();
        }
        return true;
    }

    /** Whether a number counts what stands before it: 受理30件, but not 受理30件来信. */
    static boolean endsCount(String text, int end) {
        return end >= text.length()
                || "，；。、）（：！”\n".indexOf(text.charAt(end)) >= 0
                || GOING_ON.startingAt(text, end, text.length()) != null;
    }

    /** Whether words only lead to what is told of the things that they name: 依申请公开方面，从办理结果看. */
    boolean isLead(String text, int from, int end) {
        int at = end;
        while (at > from) {
            if ("，：；、“".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
                continue;
            }
            Match<Boolean> lead = LEAD.endingAt(text, from, at);
            Match<Phrase> phrase = PhraseBook.PHRASES.endingAt(text, from, at);
            int before = step(text, from, at, true);
            if (lead != null) {
                before = before < 0 ? lead.start() : Math.min(before, lead.start());
            }
            if (phrase != null && phrase.value().topic().subject() != Subject.REQUESTS) {
                before = before < 0 ? phrase.start() : Math.min(before, phrase.start());
            }
            if (before < 0) {
                return false;
            }
            at = before;
        }
        return true;
    }

    private int step(String text, int from, int end, boolean action) {
        Match<Boolean> harmless = HARMLESS.endingAt(text, from, end);
        int word = harmless == null ? -1 : harmless.start();
        for (String name : names) {
            if (end - name.length() >= from && text.startsWith(name, end - name.length())) {
                return end - name.length();
            }
        }
        if (action) {
            Match<Boolean> noun = RequestWords.NOUNS.endingAt(text, from, end);
            word = noun != null && (word < 0 || noun.start() < word) ? noun.start() : word;
        }
        if (word >= 0) {
            return word;
        }
        int date = Math.max(date(text, from, end), ordinal(text, from, end));
        return date >= 0 ? date : channels(text, from, end);
    }

    /** The issuer without the name of its place: 市科委 for 上海市科委. */
    private static @Nullable String shortened(@Nullable String issuer) {
        int place = issuer == null
                ? -1
                : Math.max(issuer.indexOf('市', 1), Math.max(issuer.indexOf('区', 1), issuer.indexOf('县', 1)));
        return issuer == null || place < 0 || issuer.length() - place < 3 || issuer.endsWith("政府")
                ? null
                : issuer.substring(place);
    }

    /** The issuer without 人民政府: 柳林镇. */
    private static @Nullable String place(@Nullable String issuer) {
        return issuer != null && issuer.endsWith("人民政府") ? issuer.substring(0, issuer.length() - 4) : null;
    }

    /** A number in a list, where the clause begins: 1. */
    private static int ordinal(String text, int from, int end) {
        boolean dotted = end - from == 2 || end - from == 3;
        return dotted
                        && ".．".indexOf(text.charAt(end - 1)) >= 0
                        && text.substring(from, end - 1).chars().allMatch(letter -> letter >= '0' && letter <= '9')
                ? from
                : -1;
    }

    /** A date: 2024年, 12月, 31日, 1—12月. */
    private static int date(String text, int from, int end) {
        int at = text.charAt(end - 1) == '度' ? end - 2 : end - 1;
        if (at <= from || "年月日".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int start = at;
        while (start > from && "0123456789-—－~至".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == at ? -1 : start;
    }

    /** 通过…等渠道: all of them together. */
    private static int channels(String text, int from, int end) {
        boolean list = text.startsWith("渠道", end - 2)
                || text.startsWith("方式", end - 2)
                || text.startsWith("途径", end - 2)
                || text.startsWith("形式", end - 2)
                || text.startsWith("渠道接受", end - 4);
        int through = text.lastIndexOf("通过", end);
        return list && through >= from && text.substring(through, end).contains("等") ? through : -1;
    }
}
