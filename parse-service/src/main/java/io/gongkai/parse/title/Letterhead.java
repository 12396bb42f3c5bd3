package io.gongkai.parse.title;

import io.gongkai.parse.date.PrintedYear;
import java.util.regex.Pattern;

/**
 * What official documents, their covers and covering letters print above the title, each on a line of its own, so that no title
 * goes on over it: the head (样例县人民政府文件), the number of the document, a day or a month, 附件.
 */
final class Letterhead {
    private static final Pattern HEAD = Pattern.compile(".{2,40}文件");
    private static final Pattern MONTH =
            Pattern.compile("\\(?" + PrintedYear.FOUR + "(?:年[\\d一二三四五六七八九十]{1,3}月|[-/.]\\d{1,2})\\)?");
    private static final Pattern ANNEX = Pattern.compile("附件?(?:\\d{1,2}|[一二三四五六七八九十])?[:：]?");

    /** A shorter line may stand in the title by chance. */
    private static final int SHORTEST_REPEATED = 3;

    private Letterhead() {}

    /** Whether the line, in ordinary forms and without white space, is of one. */
    static boolean is(String line) {
        return ANNEX.matcher(line).matches()
                || HEAD.matcher(line).matches()
                || MONTH.matcher(line).matches()
                || InfoLine.is(line);
    }

    /** Whether the line is the organ of a cover or of a head, which the title below it names once more. */
    static boolean isNamedAgain(String line, String below) {
        return line.length() >= SHORTEST_REPEATED && below.contains(line);
    }
}
