package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedYear;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title that a report prints above its first heading, often broken over lines.
 *
 * @param printed as printed, white space removed
 * @param organ what is left of it without the year and the words that every title has; empty if nothing is
 * @param year the year that it names; empty if it names none
 * @param source where it stands
 */
record Title(String printed, Optional<Organ> organ, OptionalInt year, SourcePosition source) {
    private static final int LINES_SEEN = 80;
    private static final int LINES_JOINED = 5;
    private static final int LONGEST = 70;
    private static final Pattern FIRST_HEADING = Pattern.compile("(?:[一1][、.,:]|第一部分).{0,20}|.{0,4}总体情况");
    private static final Pattern WORDS =
            Pattern.compile("(?:的)?(?:政府信息与政务公开|政务公开与政府信息公开|政府信息及政务公开|政府信息公开|政务信息公开|政务公开|信息公开)"
                    + "(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:总结)?(?:报告|年报)(?:\\([^()]{1,12}\\))?");
    private static final Pattern WHOLE = Pattern.compile("[^。;；!?]{0,50}" + WORDS.pattern() + "(?:\\([^()]{1,12}\\))?");
    private static final Pattern YEAR = Pattern.compile("(" + PrintedYear.FOUR + ")年?度?");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:关于|\\(|" + PrintedYear.FOUR + "|国家|中华人民共和国).*|.{1,40}(?:政府|委员会|委|局|厅|办公室|办公厅|办事处|中心|办|院|部)(?:关于)?");
    private static final Pattern YEAR_BELOW = Pattern.compile("\\(?" + PrintedYear.FOUR + "年?度?\\)?");
    private static final Pattern FURNITURE = Pattern.compile("关于|的$|^年度|\\(\\)");

    /** Finds the title among the lines before the first heading; the last one, if menus name it before. */
    static Optional<Title> in(List<Line> lines, Gazetteer gazetteer) {
        List<Line> beginning = beforeFirstHeading(lines);
        Optional<Title> found = Optional.empty();
        int i = 0;
        while (i < beginning.size()) {
            int joined = linesOfTitle(beginning, i, gazetteer);
            if (joined > 0) {
                found = Optional.of(title(beginning.subList(i, i + joined), gazetteer));
            }
            i += Math.max(1, joined);
        }
        return found;
    }

    /** The lines with words in them before the first heading. */
    static List<Line> beforeFirstHeading(List<Line> lines) {
        List<Line> beginning = new ArrayList<>();
        for (Line line : lines) {
            String text = Passage.of(List.of(line), LONGEST * 2).text();
            if (FIRST_HEADING.matcher(text).matches() || beginning.size() == LINES_SEEN) {
                break;
            }
            if (!text.isEmpty()) {
                beginning.add(line);
            }
        }
        return beginning;
    }

    private static int linesOfTitle(List<Line> lines, int from, Gazetteer gazetteer) {
        int most = Math.min(LINES_JOINED, lines.size() - from);
        for (int joined = 1; joined <= most; joined++) {
            String text =
                    Passage.of(lines.subList(from, from + joined), LONGEST * 2).text();
            if (text.length() > LONGEST || (joined == 1 && !isBeginning(text, gazetteer))) {
                return 0;
            }
            if (WHOLE.matcher(text).matches() && text.indexOf('《') < 0) {
                boolean yearBelow = from + joined < lines.size()
                        && YEAR_BELOW
                                .matcher(Passage.of(lines.subList(from + joined, from + joined + 1), 30)
                                        .text())
                                .matches();
                return yearBelow ? joined + 1 : joined;
            }
        }
        return 0;
    }

    private static boolean isBeginning(String text, Gazetteer gazetteer) {
        return WHOLE.matcher(text).matches()
                || BEGINNING.matcher(text).matches()
                || Place.at(gazetteer, text, 0).isPresent();
    }

    private static Title title(List<Line> lines, Gazetteer gazetteer) {
        Passage passage = Passage.of(lines);
        SourcePosition source = passage.position(0, passage.text().length());
        OptionalInt year = PrintedYear.find(YEAR, passage.text());
        return new Title(passage.printed(), organ(passage, gazetteer), year, source);
    }

    private static Optional<Organ> organ(Passage passage, Gazetteer gazetteer) {
        String text = passage.text();
        Matcher words = WORDS.matcher(text);
        int wordsStart = words.find() ? words.start() : text.length();
        Matcher year = YEAR.matcher(text);
        boolean dated = year.find();
        String before = text.substring(0, dated ? Math.min(year.start(), wordsStart) : wordsStart);
        String between = dated && year.end() < wordsStart ? text.substring(year.end(), wordsStart) : "";
        for (String part : List.of(before, between, before + between)) {
            String name = FURNITURE.matcher(part).replaceAll("");
            int at = text.indexOf(name);
            if (name.length() < 2) {
                continue;
            }
            String printed = at < 0 ? name : passage.printed().substring(at, at + name.length());
            SourcePosition source =
                    at < 0 ? passage.position(0, text.length()) : passage.position(at, at + name.length());
            Optional<Organ> organ = Organ.of(gazetteer, name, printed, source);
            if (organ.isPresent()) {
                return organ;
            }
        }
        return Optional.empty();
    }
}
