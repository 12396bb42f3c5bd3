package io.gongkai.validate.prose;

import io.gongkai.parse.events.Identity;
import io.gongkai.validate.events.StatementScope;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words before a number, in its sentence and paragraph, say of subject, year and scope. */
final class Context {
    /** No further back than this: reading stays linear however long a sentence is. */
    static final int LOOK_BACK = 200;

    private static final List<Map.Entry<String, Subject>> SUBJECTS = Stream.of(
                    subjects(Subject.REQUESTS, "信息公开申请 依申请公开 政府信息申请 公开政府信息的申请 信息公开的申请"),
                    subjects(Subject.REVIEW, "复议"),
                    subjects(Subject.SUIT, "诉讼 起诉 应诉"),
                    subjects(Subject.NORMATIVE_DOCUMENTS, "规范性文件"),
                    subjects(Subject.REGULATIONS, "政府规章 制发规章"),
                    subjects(Subject.DECISIONS, "行政许可 行政处罚 行政强制"),
                    subjects(Subject.FEES, "行政事业性收费"),
                    subjects(Subject.PROCUREMENT, "集中采购"),
                    subjects(Subject.ELSE, "建议 提案 信件 咨询 投诉 留言 热线 信访 来信 舆情 解读 意见箱 新闻发布会 公文 微博 微信 稿件 许可申请 补贴 举报"))
            .flatMap(List::stream)
            .toList();
    private static final List<String> DIVISION =
            words("全市 全区 全县 全省 全州 全旗 全盟 我市 我区 我县 我省 我州 我旗 本市 本区 本县 本省 各级行政机关 各县区 各乡镇");
    private static final List<String> ORGAN =
            words("我办 本办 我局 本局 我委 本委 我厅 本厅 我单位 本单位 我机关 本机关 我部门 本部门 我街道 本街道 我镇 本镇 全镇 我乡 本乡 全乡" + " 办公室 政府办 办公厅 全局");
    private static final List<String> UNCLEAR = words("市政府 区政府 县政府 省政府 州政府 人民政府 本级 街道办 法院 委员会 司法局 公安局 资源局");
    private static final List<String> PART_OF_YEAR = words("季度 上半年 下半年 月份 月底 月末 本月 当月 每月 日均 以来 历年 近三年 近年 五年 三年");
    private static final List<String> PLANS = words("计划 力争 争取 预计 拟 下一步 今后 明年 目标 将 来年 新的一年");

    private final @Nullable Integer reportYear;
    private final Identity identity;

    Context(Identity identity) {
        this.identity = identity;
        this.reportYear = identity.year();
    }

    /** The last thing that was spoken of; null if nothing was. */
    static @Nullable Subject subject(String before) {
        Subject found = null;
        int last = -1;
        String words = before.replace("信访举报投诉类申请", "");
        for (Map.Entry<String, Subject> subject : SUBJECTS) {
            int at = words.lastIndexOf(subject.getKey());
            if (at > last) {
                last = at;
                found = subject.getValue();
            }
        }
        return found;
    }

    static boolean isAboutDisclosure(String before) {
        return before.contains("信息公开") || before.contains("依申请公开") || before.contains("政务公开");
    }

    static boolean isPlan(String before) {
        return PLANS.stream().anyMatch(before::contains);
    }

    static boolean isPartOfYear(String before) {
        String whole = before.replace("12月底", "").replace("12月31日", "").replace("12月末", "");
        if (PART_OF_YEAR.stream().anyMatch(whole::contains)) {
            return true;
        }
        int month = whole.indexOf('月');
        while (month >= 0) {
            boolean first = month > 0
                    && whole.startsWith("1月1日", month - 1)
                    && (month < 2 || !Character.isDigit(whole.charAt(month - 2)));
            if (!first && month > 0 && Character.isDigit(whole.charAt(month - 1))) {
                return true;
            }
            month = whole.indexOf('月', month + 1);
        }
        return false;
    }

    /** Whose number it is, by the last words that tell. */
    StatementScope scope(String before) {
        String own = before.replace("政府网", "")
                .replace("政府门户", "")
                .replace("政府公报", "")
                .replace("本机关不掌握", "");
        int division = last(own, DIVISION);
        int organ = last(own, ORGAN);
        int unclear = last(own, UNCLEAR);
        String issuer = identity.issuer();
        if (issuer != null && own.lastIndexOf(issuer) >= Math.max(unclear - issuer.length(), 0)) {
            unclear = -1;
        }
        int latest = Math.max(division, Math.max(organ, unclear));
        if (latest < 0) {
            return StatementScope.UNSTATED;
        }
        return latest == organ
                ? StatementScope.ORGAN
                : latest == division ? StatementScope.DIVISION : StatementScope.UNCLEAR;
    }

    /** The year that the words speak of; what is only compared with does not count. */
    @Nullable
    Integer year(String before, @Nullable Integer otherwise) {
        Integer year = otherwise;
        for (int at = 0; at < before.length(); at++) {
            char letter = before.charAt(at);
            if (letter == '《') {
                int close = before.indexOf('》', at);
                at = close < 0 ? at : close;
            } else if (letter == '年') {
                Integer printed = number(before, at);
                if (printed != null && !isCompared(before, at - 4, at + 1) && !before.startsWith("结转", at - 6)) {
                    year = printed;
                } else if (at > 0
                        && "去上前往".indexOf(before.charAt(at - 1)) >= 0
                        && reportYear != null
                        && !isCompared(before, at - 1, at + 1)
                        && !isCarriedOver(before, at)) {
                    year = reportYear - 1;
                } else if (at > 0 && "今本全".indexOf(before.charAt(at - 1)) >= 0) {
                    year = reportYear;
                }
            }
        }
        return year;
    }

    private static boolean isCompared(String text, int start, int end) {
        return (start > 0 && "较比与同和".indexOf(text.charAt(start - 1)) >= 0)
                || text.startsWith("相比", end)
                || text.startsWith("度相比", end)
                || text.startsWith("同期", end);
    }

    private static boolean isCarriedOver(String text, int year) {
        return text.startsWith("结转", year + 1) || text.startsWith("度结转", year + 1) || text.startsWith("结转", year - 3);
    }

    private static @Nullable Integer number(String text, int end) {
        if (end < 4 || (end > 4 && Character.isDigit(text.charAt(end - 5)))) {
            return null;
        }
        int number = 0;
        for (int at = end - 4; at < end; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return null;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static int last(String text, List<String> words) {
        int last = -1;
        for (String word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }

    private static List<Map.Entry<String, Subject>> subjects(Subject subject, String spaced) {
        return words(spaced).stream().map(word -> Map.entry(word, subject)).toList();
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" ", -1));
    }
}
