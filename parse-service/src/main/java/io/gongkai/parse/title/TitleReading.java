package io.gongkai.parse.title;

import io.gongkai.parse.date.PrintedYear;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title among the lines before the first heading; the last one, if menus name it before. */
public final class TitleReading {
    private static final int LINES_JOINED = 5;
    private static final int LONGEST = 70;

    /** A line that runs to the margin without ending a sentence goes on in the next. */
    private static final int LETTERS_OF_A_FULL_LINE = 26;

    private static final Pattern BEGINNING = Pattern.compile("(?:关于|\\(|《|" + PrintedYear.FOUR
            + "|国家|中华人民共和国).*|.{1,40}(?:政府|委员会|委|局|厅|办公室|办公厅|办事处|中心|办|院|部|公司|集团|大学|学校|镇|乡|苏木|街道|区|县|市|省|旗)(?:关于)?(?:"
            + PrintedYear.FOUR + "年.*|政[府务].{0,10})?");
    private static final Pattern YEAR_BELOW = Pattern.compile("\\(?" + PrintedYear.FOUR + "年?度?\\)?|\\("
            + PrintedYear.FOUR + "年1月1日.{1,3}(?:" + PrintedYear.FOUR + "年)?12月31日\\)");
    /** What is no part of a title though it stands before it: 标题：, a list's bullet, 【图文】. */
    private static final Pattern LABEL = Pattern.compile(
            "[•·●▪■◆]?【\\p{IsHan}{1,6}】(?![:：])|[•·●▪■◆]|【?\\[?(?:信息|文件|公文|公报)?(?:名称|标题|题名|题目)】?]?[:：]?|(?i:title):[\"']?");
    /** 成文日期：2021-01-16, a line of the table that portals print above a report. */
    private static final Pattern LABELLED = Pattern.compile("【?\\[?\\p{IsHan}{2,8}】?]?[:：].*");

    /** The name of the file that a report came in, as libraries of documents and converters print it. */
    private static final Pattern FILE_TYPE = Pattern.compile("\\.(?i:docx?|wps|pdf|ofd|html?|txt)$");

    /** The name of the site behind that of its page, 年度报告_样例县人民政府门户网站; a line below is not among the characters. */
    private static final Pattern SITE =
            Pattern.compile("(?<=报告|年报)[-|\u2013\u2014]{0,2}[\\p{IsHan}-]{2,30}(?:政府|门户|信息|公开|政务)网站?$");

    private static final String ENDS = "。:：;；!?";

    private final Gazetteer gazetteer;

    public TitleReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether the text, in ordinary forms and without white space, is a title that names its issuer and its year. */
    public static boolean isTelling(String text) {
        return text.length() <= LONGEST && TitleWords.areComplete(text);
    }

    /** The title of the document; empty if it prints none. */
    public Optional<Title> read(Outline outline) {
        Passage passage = outline.text();
        int end = outline.firstHeading();
        Title found = null;
        int line = 0;
        while (line < end) {
            Title title = passage.length(line) == 0 ? null : beginningAt(passage, line, end);
            found = title == null || (found != null && isFuller(found, title)) ? found : title;
            line = title == null ? line + 1 : title.lines().to();
        }
        return Optional.ofNullable(found);
    }

    /** Whether it is that of the page, which names the place that the document's own does not. */
    private boolean isFuller(Title above, Title below) {
        return above.isWholeOf(below)
                || (above.namesMore(below)
                        && Place.at(gazetteer, below.issuer(), 0).isEmpty());
    }

    private @Nullable Title beginningAt(Passage passage, int first, int end) {
        int from = passage.start(first);
        int joined = 0;
        for (int line = first; line < end && joined < LINES_JOINED; line++) {
            int to = passage.start(line + 1);
            if (to - from > LONGEST) {
                return null;
            }
            if (passage.length(line) == 0) {
                continue;
            }
            joined++;
            if (!endsLikeOne(passage, passage.start(line), to)
                    && Letterhead.is(passage.line(line))
                    && !isOpen(passage, from, passage.start(line))) {
                return null;
            }
            if (!endsLikeOne(passage, from, to)) {
                if (LABELLED.matcher(passage.line(line)).matches()) {
                    return null;
                }
                continue;
            }
            int start = joined == 1 ? behindLabel(passage, from, to) : from;
            if (joined > 1 && (TitleWords.areComplete(passage.line(line)) || isNamedAgain(passage, first, line))) {
                return null; // what stands above is no part of it
            }
            int stop = endOfWords(passage, from, start, to);
            boolean begins = joined == 1 || isBeginning(passage.line(first));
            String words = passage.text().substring(start, stop);
            if (begins && TitleWords.are(words) && !goesOn(passage, first)) {
                if (stop < to) {
                    return Title.of(passage, start, stop, new LineRange(first, line + 1));
                }
                return title(passage, start, first, line, end);
            }
        }
        return null;
    }

    /** Whether a bracket is open behind the characters: 年度报告（2023年1月1日至. */
    private static boolean isOpen(Passage passage, int from, int to) {
        int open = passage.text().lastIndexOf('(', to - 1);
        return open > from && passage.text().lastIndexOf(')', to - 1) < open;
    }

    /** 报告, 年报 or 总结 stands in a title, which spares looking closer at what has none of them. */
    private static boolean endsLikeOne(Passage passage, int from, int to) {
        String text = passage.text();
        return text.indexOf('报', from, to) >= 0
                || text.indexOf('告', from, to) >= 0
                || text.indexOf("总结", from, to) >= 0;
    }

    /** Whether a line above the last says what those below it say once more. */
    private static boolean isNamedAgain(Passage passage, int first, int last) {
        for (int line = first; line < last; line++) {
            String below = passage.text().substring(passage.start(line + 1), passage.start(last + 1));
            if (Letterhead.isNamedAgain(passage.line(line), below)) {
                return true;
            }
        }
        return false;
    }

    private static int behindLabel(Passage passage, int from, int to) {
        Matcher label = LABEL.matcher(passage.text()).region(from, to);
        return label.lookingAt() ? label.end() : from;
    }

    /** Before the quotation mark that closes what a label quotes, or the file's type or the site's name behind the title. */
    private static int endOfWords(Passage passage, int from, int start, int to) {
        if (start > from && "\"'".indexOf(passage.text().charAt(to - 1)) >= 0) {
            return to - 1;
        }
        Matcher type = FILE_TYPE.matcher(passage.text()).region(start, to);
        if (type.find()) {
            return type.start();
        }
        Matcher site = SITE.matcher(passage.text()).region(start, to);
        return site.find() ? site.start() : to;
    }

    private static Title title(Passage passage, int from, int first, int last, int end) {
        int below = last + 1;
        while (below < end && passage.length(below) == 0) {
            below++;
        }
        boolean dated = below < end && YEAR_BELOW.matcher(passage.line(below)).matches();
        int behind = dated ? below + 1 : last + 1;
        return Title.of(passage, from, passage.start(behind), new LineRange(first, behind));
    }

    /** Whether the lines are the rest of a sentence that mentions the report. */
    private static boolean goesOn(Passage passage, int first) {
        int before = first - 1;
        while (before >= 0 && passage.length(before) == 0) {
            before--;
        }
        return before >= 0
                && passage.length(before) >= LETTERS_OF_A_FULL_LINE
                && (passage.line(before).indexOf('，') >= 0
                        || passage.line(before).indexOf(',') >= 0)
                && ENDS.indexOf(passage.text().charAt(passage.start(before + 1) - 1)) < 0;
    }

    private boolean isBeginning(String line) {
        int bracket = line.lastIndexOf('(');
        return BEGINNING.matcher(line).matches()
                || Place.at(gazetteer, line, 0).isPresent()
                || (bracket > 0 && TitleWords.are(line.substring(0, bracket)));
    }
}
