package io.gongkai.parse.title;

import io.gongkai.parse.date.PrintedYear;
import io.gongkai.parse.title.Title.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a title say. Every title ends in 政府信息公开工作年度报告 or in a variant of it; before that stand the issuer and
 * the year, in either order, and the year at times within the words or behind them. It may be quoted, 《…》, alone or in the title of
 * the notice that sends the report out: 关于印发《…》的通知.
 *
 * @param issuers where the issuer may stand: before the year, else between the year and the words
 * @param year the year; empty if there is none
 */
record TitleWords(List<Part> issuers, OptionalInt year) {
    private static final String YEAR_MARKED = PrintedYear.FOUR + "年?度?";
    /** (试行), (2023年), the period of the figures. */
    private static final String BRACKETS = "(?:\\([^()]{1,26}\\))?";

    private static final String OPENNESS = "(?:政府信息|政务信息|信息|政务)(?:公开)?(?:[与和及、(](?:政府信息|政务信息|政务)\\)?(?:公开)?)?公开\\)?";
    private static final Pattern WORDS = Pattern.compile("的?" + OPENNESS + "(?:工作)?(?:情况)?的?(?:" + YEAR_MARKED
            + ")?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?(?:总结)?(?:报告|年报|总结)(?:书|全文|正文)?" + BRACKETS);
    private static final Pattern WHOLE = Pattern.compile("[^。;；!?，,》>]{0,50}?" + WORDS.pattern() + BRACKETS);
    /** That of a date (2021-01-16, 2021年1月) or of a document's number (〔2021〕6号) is none of the report's. */
    private static final Pattern YEAR =
            Pattern.compile("(" + PrintedYear.FOUR + ")(?![〕\\])】]第?\\d{1,4}号)年?+度?+(?![-/.\\d])");

    /** The first day of the period that a report covers, where nothing else in its title names the year. */
    private static final Pattern YEAR_OF_A_DAY = Pattern.compile("(" + PrintedYear.FOUR + ")年(?=\\d)");

    /** What is left of 样例县人民政府 on the second line of a title, at times with the end of the place's name. */
    private static final Pattern REST_OF_AN_ORGAN =
            Pattern.compile("(?:自治)?[省市县区州旗乡镇]?(?:人民)?政府(?:办公[室厅])?|办公[室厅]|(?:街道)?办事处|管理?委员?会");

    private static final Pattern SENT_OUT =
            Pattern.compile("([^《》。;；!?]{0,40})关于(?:印发|公布|发布|公开)(?:《([^《》]+)》|([^《》]+))的(?:通知|公告|通告)");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]+)》");

    private static final Pattern NO_TITLE = Pattern.compile("(?:根据|按照|依据|现将|现公布|本报告|本年度?报告|为|由|以上|特此|附).*");
    private static final Pattern LEADING = Pattern.compile("\\(?(?:关于|年度|[()])*");
    private static final Pattern TRAILING = Pattern.compile("(?:关于|的|\\(|(?<!\\([^()]{1,20})\\))*$");

    /** Whether the text is a title from its first to its last character. */
    static boolean are(String printed) {
        Part inner = withoutNotice(printed);
        String text = printed.substring(inner.from(), inner.to());
        return text.contains("公开")
                && (text.contains("报告") || text.contains("年报") || text.contains("总结"))
                && text.indexOf('《') < 0
                && !text.contains("学年") // that of a university, which reports in a form of its own
                && WHOLE.matcher(text).matches()
                && !NO_TITLE.matcher(text).matches();
    }

    /** Whether the text is a title that names both its issuer and its year. */
    static boolean areComplete(String text) {
        if (!are(text)) {
            return false;
        }
        TitleWords words = in(text);
        return words.year.isPresent()
                && !words.issuers.isEmpty()
                && !REST_OF_AN_ORGAN.matcher(words.issuer(text)).matches();
    }

    static TitleWords in(String title) {
        Part inner = withoutNotice(title);
        Matcher words = WORDS.matcher(title).region(inner.from(), inner.to());
        int end = words.find() ? words.start() : inner.to();
        MatchResult year = year(title, inner);
        List<Part> parts = year == null
                ? parts(title, new Part(inner.from(), end))
                : parts(
                        title,
                        new Part(inner.from(), Math.min(year.start(), end)),
                        withoutYear(title, Math.min(year.end(), end), end, year.group(1)));
        if (parts.isEmpty()) {
            Matcher notice = SENT_OUT.matcher(title);
            parts = notice.matches() ? parts(title, new Part(0, notice.end(1))) : parts;
        }
        return new TitleWords(parts, year == null ? OptionalInt.empty() : PrintedYear.of(year.group(1)));
    }

    /** The title of the report within that of the notice that sends it out, or within the marks that quote it; else all of it. */
    private static Part withoutNotice(String title) {
        Matcher notice = SENT_OUT.matcher(title);
        if (notice.matches()) {
            int group = notice.start(2) < 0 ? 3 : 2;
            return new Part(notice.start(group), notice.end(group));
        }
        return QUOTED.matcher(title).matches() ? new Part(1, title.length() - 1) : new Part(0, title.length());
    }

    private static @Nullable MatchResult year(String title, Part inner) {
        return Stream.of(YEAR, YEAR_OF_A_DAY)
                .flatMap(pattern -> pattern.matcher(title).results())
                .filter(year -> inner.from() <= year.start() && year.end() <= inner.to())
                .filter(year -> PrintedYear.of(year.group(1)).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** The part without the year that ends it, where the title has named that before: 2023样例镇2023年度. */
    private static Part withoutYear(String title, int from, int to, String year) {
        Matcher again = Pattern.compile(year + "年?度?$").matcher(title).region(from, to);
        return new Part(from, again.find() ? again.start() : to);
    }

    /** What the title says of its issuer; empty if nothing. */
    String issuer(String title) {
        StringBuilder issuer = new StringBuilder();
        issuers.forEach(part -> issuer.append(title, part.from(), part.to()));
        return issuer.toString();
    }

    /** The parts without what belongs to the title's own words: 关于, 的, brackets. */
    private static List<Part> parts(String title, Part... parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            String text = title.substring(part.from(), part.to());
            Matcher leading = LEADING.matcher(text);
            int from = leading.lookingAt() ? leading.end() : 0;
            Matcher trailing = TRAILING.matcher(text);
            int to = trailing.find(from) ? trailing.start() : text.length();
            if (to - from > 1) {
                kept.add(new Part(part.from() + from, part.from() + to));
            }
        }
        return List.copyOf(kept);
    }
}
