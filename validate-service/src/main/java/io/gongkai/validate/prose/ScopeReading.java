package io.gongkai.validate.prose;

import io.gongkai.parse.events.Identity;
import io.gongkai.validate.events.StatementScope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose number it is, by the last words of the sentence that tell. */
final class ScopeReading {
    /** Words in which the others stand without telling it are known as well, so that these are passed over. */
    private static final Lexicon<StatementScope> WORDS = new Lexicon<StatementScope>()
            .with(
                    StatementScope.DIVISION,
                    "全市 全区 全县 全省 全州 全旗 全盟 全区各部门 全市各部门 全县各部门 全区各单位 全市各单位 全县各单位 我市 我区 我县 我省 我州 我旗 本市 本区 本县 本省 各级行政机关"
                            + " 各级各部门 各县区 各乡镇")
            .with(
                    StatementScope.ORGAN,
                    "我办 本办 我局 本局 我委 本委 我厅 本厅 我单位 本单位 我机关 本机关 我部门 本部门 我街道 本街道 我镇 本镇 全镇 我乡 本乡 全乡"
                            + " 办公室 政府办 办公厅 全局 人民政府办公室")
            .with(
                    StatementScope.UNCLEAR,
                    "市政府 区政府 县政府 省政府 州政府 人民政府 本级 街道办 法院 委员会 司法局 公安局 资源局 局机关 委机关 厅机关 机关本级"
                            + " 全系统 分局 下属 所属 镇街 乡镇 街道 被申请人 政务服务大厅 档案馆 检察院 管委会 发改委 卫健委 各部门 各单位 区直 市直 县直 省直")
            .with(
                    StatementScope.UNSTATED,
                    "市政府网 区政府网 县政府网 省政府网 人民政府网 市政府门户 区政府门户 县政府门户 省政府门户 人民政府门户 市政府公报 省政府公报"
                            + " 人民政府公报 本机关不掌握 我街道办 本街道办");

    /** By what the name of a division ends with, the words that mean all of it; 全市 in the report of a county is another. */
    private static final String DIVISIONS = "市区县省州旗盟";

    /** Letters by which an organ may be known: 水利局. */
    private static final int SHORTEST_NAME = 3;

    private final String text;
    private final @Nullable String issuer;
    private final @Nullable String division;
    private final Signposts<StatementScope> signposts;

    ScopeReading(String text, Identity identity) {
        this.text = text;
        this.issuer = identity.issuer();
        this.division = division(identity);
        this.signposts = new Signposts<>(Stream.concat(
                        WORDS.in(text).stream().filter(match -> match.value() != StatementScope.UNSTATED),
                        bureaus(text).stream())
                .sorted(Comparator.comparingInt(Lexicon.Match::end))
                .toList());
    }

    StatementScope between(int from, int to) {
        Lexicon.Match<StatementScope> last = signposts.lastMatch(from, to);
        if (last == null) {
            return StatementScope.UNSTATED;
        }
        return switch (last.value()) {
            case UNCLEAR -> isIssuer(from, to, last) ? StatementScope.UNSTATED : StatementScope.UNCLEAR;
            case DIVISION -> isOtherDivision(last) ? StatementScope.UNCLEAR : StatementScope.DIVISION;
            case ORGAN, UNSTATED -> last.value();
        };
    }

    private boolean isOtherDivision(Lexicon.Match<StatementScope> match) {
        char kind = text.charAt(match.start() + 1);
        return division != null && DIVISIONS.indexOf(kind) >= 0 && division.indexOf(kind) < 0;
    }

    /** What the division may call itself: 县 and 自治县 are counties, and a city may be one too; null if it is not known. */
    private static @Nullable String division(Identity identity) {
        String name = identity.level() == null
                ? null
                : switch (identity.level()) {
                    case NATION, TOWNSHIP -> null;
                    case PROVINCE -> identity.province();
                    case CITY -> identity.city();
                    case COUNTY -> identity.county();
                };
        return name == null || name.isEmpty() ? null : name.endsWith("地区") ? "区地" : name.substring(name.length() - 1);
    }

    /** Organs by the last letter of their names: 水利局; not 我局, 布局 or 局面. */
    private static List<Lexicon.Match<StatementScope>> bureaus(String text) {
        List<Lexicon.Match<StatementScope>> found = new ArrayList<>();
        for (int at = text.indexOf('局', 1); at >= 0; at = text.indexOf('局', at + 1)) {
            boolean organ = "我本全格布结大开当时变棋，。；：、（\n".indexOf(text.charAt(at - 1)) < 0
                    && (at + 1 == text.length() || "面限势部长域".indexOf(text.charAt(at + 1)) < 0);
            if (organ) {
                found.add(new Lexicon.Match<>(at, at + 1, StatementScope.UNCLEAR));
            }
        }
        return found;
    }

    /** 样例区人民政府, or 水利局 of 样例县水利局: what would be unclear is the issuer's name. */
    private boolean isIssuer(int from, int to, Lexicon.Match<StatementScope> match) {
        if (issuer == null) {
            return false;
        }
        int named = text.lastIndexOf(issuer, to - issuer.length());
        boolean whole = named >= from && named + issuer.length() >= match.end();
        int start = match.end() - SHORTEST_NAME;
        return whole
                || (start >= from
                        && text.charAt(match.end() - 1) == '局'
                        && issuer.endsWith(text.substring(start, match.end())));
    }
}
