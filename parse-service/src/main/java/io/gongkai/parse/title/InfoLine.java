package io.gongkai.parse.title;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.date.PrintedYear;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a portal prints between the title and the text: 发布时间：2024-01-20 来源：区政府办 浏览次数：12 字体：【大 中 小】, or a day alone. A
 * service that stores pages as text prints the address there.
 */
public final class InfoLine {
    private static final int LONGEST = 80;
    private static final Pattern LABELLED = Pattern.compile(
            "[\\[•·]?(?:(?:发布|发表|发稿|更新|成文|信息|文章)?(?:时间|日期|来源)|(?:浏览|点击|访问|阅读)(?:次数|数|量)|字体|字号|作者|分享)[:\\[【].*"
                    + "|(?:URLSource|PublishedTime|MarkdownContent|date):.*");
    private static final Pattern BEFORE_DATE = Pattern.compile("[\\[(【]?(?:时间:|日期:)?");
    private static final Pattern BEHIND_DATE = Pattern.compile("[\\])】]?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\])】]?"
            + "(?:[|•·(\\[【]*(?:来源|作者|点击|浏览|访问|阅读|字体|字号|打印|分享|文号|编辑|责任编辑|审核|供稿|信息来源|发布机构|发布单位).*)?");

    /** A menu of signs, of which the words are gone but for a button. */
    private static final Pattern BUTTONS = Pattern.compile("[|•·\\[\\]【】]+(?:打印|关闭|分享|收藏)*[|•·\\[\\]【】]*|-{3,}");

    /** A day with its time: 原创 样例发布 2024-01-12 16:02 发表于江苏. */
    private static final Pattern STAMP = Pattern.compile(
            "[^，。；]{0,40}" + PrintedYear.FOUR + "[-/.年][^，。；:]{3,8}\\d{2}:\\d{2}(?::\\d{2})?(?:发表于.{2,4})?");

    /** The number of an official document: 样政办发〔2024〕3号. */
    private static final Pattern NUMBER = Pattern.compile(".{0,20}[〔\\[(【]" + PrintedYear.FOUR + "[〕\\])】]第?\\d{1,4}号");

    private InfoLine() {}

    /** Whether the line, in ordinary forms and without white space, is one. */
    public static boolean is(String line) {
        return line.length() <= LONGEST
                && line.indexOf('。') < 0
                && (LABELLED.matcher(line).matches()
                        || BUTTONS.matcher(line).matches()
                        || NUMBER.matcher(line).matches()
                        || date(line).isPresent());
    }

    /** Whether the line is a day that no label names, which tells something only where it stands. */
    public static boolean isUnlabelledDay(String line) {
        return !LABELLED.matcher(line).matches() && date(line).isPresent();
    }

    /**
     * The day that such a line begins with, or that one with labels has; eight digits alone may be those of a sentence whose words
     * stand on another line, 2023 12 31.
     */
    public static Optional<PrintedDate> date(String line) {
        if (line.length() > LONGEST || line.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (LABELLED.matcher(line).matches() || STAMP.matcher(line).matches()) {
            return PrintedDate.find(line, 0);
        }
        Matcher before = BEFORE_DATE.matcher(line);
        int from = before.lookingAt() ? before.end() : 0;
        return PrintedDate.find(line, from)
                .filter(date -> date.start() == from)
                .filter(date -> BEHIND_DATE.matcher(line.substring(date.end())).matches());
    }
}
