package io.gongkai.parse.tabulation;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.tabulation.NamedFigure.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of columns with a figure right behind them: 自然人：3, 自然人3件，, a name and a figure in cells side by side, or on
 * lines one below the other.
 */
final class NamedFigures {
    /** What is counted, behind the figure. */
    private static final String COUNTED = "件个条项次份宗起人";

    private static final Pattern FIGURE =
            Pattern.compile("(?:[-+增减]?(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d++)(?:\\.\\d++)?"
                    + "(?: {0,2}(?:[" + COUNTED + "]|[万亿]?元))?"
                    + "|[-/\u2014]{1,2}|无|null|None|NaN)(?![\\d.%(\\p{IsHan}])");

    /** The number of a label, whose words may be those of a name: 3.其他, （七）总计. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d|[(]?[一二三四五六七八九十])\\s?[.、)]\\s*$");

    private static final String CLAUSE_ENDS = ",;、。|";

    private final String text;
    private final Matcher names;
    private final Matcher figures;

    private NamedFigures(String text, FigureNames names) {
        this.text = text;
        this.names = names.pattern().matcher(text);
        this.figures = FIGURE.matcher(text);
    }

    /** Those in a text of ordinary characters, a tab between its cells. */
    static List<NamedFigure> in(String text, FigureNames names) {
        return new NamedFigures(text, names).found();
    }

    private List<NamedFigure> found() {
        List<NamedFigure> found = new ArrayList<>();
        int from = 0;
        while (names.find(from)) {
            int begins = names.start();
            int ends = names.end();
            from = ends;
            int before = found.isEmpty() ? 0 : found.getLast().to();
            NamedFigure figure = behind(Lettering.letters(names.group("name")), begins, ends);
            if (!isNumbered(before, begins) && !(figure.manner() == Manner.ODD && isInWords(before, begins))) {
                found.add(figure);
                from = figure.to();
            }
        }
        return found;
    }

    private boolean isNumbered(int from, int at) {
        return NUMBER.matcher(text).region(Math.max(from, at - 4), at).find();
    }

    /** Whether words of a label stand before it on its line, and blanks between: 不计 其他 情形. */
    private boolean isInWords(int from, int at) {
        int words = at;
        while (words > from && text.charAt(words - 1) == ' ') {
            words--;
        }
        return words > from && words < at && Lettering.isLetter(text.charAt(words - 1));
    }

    private NamedFigure behind(String name, int from, int nameEnd) {
        int at = afterBlanks(nameEnd);
        if (at < text.length() && ":=".indexOf(text.charAt(at)) >= 0) {
            at = afterBlanks(at + 1);
        }
        char next = at < text.length() ? text.charAt(at) : '\n';
        if (next == '\t') {
            return inCell(name, from, nameEnd, at + 1);
        }
        if (next == '\n') {
            return below(name, from, nameEnd, at);
        }
        if (CLAUSE_ENDS.indexOf(next) >= 0 || isName(at)) {
            return named(name, from, nameEnd, at, at, Manner.BLANK);
        }
        boolean printed = figures.region(at, text.length()).lookingAt() && isEnd(figures.end());
        int end = printed ? figures.end() : at;
        return named(name, from, nameEnd, at, end, printed ? Manner.BESIDE : Manner.ODD);
    }

    /** Whether a figure ends there, and is not the number of the next label: 总计：1、属于国家秘密. */
    private boolean isEnd(int at) {
        int next = afterBlanks(at);
        if (next > at || next == text.length() || "\n\t".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        int behind = afterBlanks(next + 1);
        boolean clause = CLAUSE_ENDS.indexOf(text.charAt(next)) >= 0;
        return clause && (text.charAt(next) != '、' || isName(behind));
    }

    private boolean isName(int at) {
        return names.region(at, text.length()).lookingAt();
    }

    private NamedFigure inCell(String name, int from, int nameEnd, int cell) {
        int end = segmentEnd(cell);
        boolean blank = Lettering.isVoid(text.substring(cell, end));
        boolean more =
                blank && end < text.length() && text.charAt(end) == '\t' && isFigure(end + 1, segmentEnd(end + 1));
        if (isName(cell)) {
            return named(name, from, nameEnd, cell - 1, cell - 1, Manner.BLANK);
        }
        Manner manner = isFigure(cell, end) ? Manner.BESIDE : blank && !more ? Manner.BLANK : Manner.ODD;
        return named(name, from, nameEnd, cell, manner == Manner.ODD ? cell : end, manner);
    }

    private NamedFigure below(String name, int from, int nameEnd, int lineEnd) {
        if (isBehindCell(from) && text.charAt(nameEnd) != ':') {
            return named(name, from, nameEnd, lineEnd, lineEnd, Manner.ODD); // cells before it may print the figure
        }
        int line = lineEnd;
        int end = lineEnd;
        while (line < text.length() && Lettering.isVoid(text.substring(line, end))) {
            line = Math.min(text.length(), end + 1);
            end = segmentEnd(line);
        }
        boolean alone = line < text.length()
                && text.charAt(line - 1) == '\n'
                && (end == text.length() || text.charAt(end) == '\n')
                && isFigure(line, end);
        return alone
                ? named(name, from, nameEnd, line, end, Manner.BELOW)
                : named(name, from, nameEnd, lineEnd, lineEnd, Manner.BLANK);
    }

    private NamedFigure named(String name, int from, int nameEnd, int value, int to, Manner manner) {
        int end = to;
        while (end > value && (isBlank(text.charAt(end - 1)) || COUNTED.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new NamedFigure(name, from, nameEnd, value, end, to, manner);
    }

    private boolean isBehindCell(int at) {
        int before = at;
        while (before > 0 && "\t\n".indexOf(text.charAt(before - 1)) < 0) {
            before--;
        }
        return before > 0 && text.charAt(before - 1) == '\t';
    }

    private boolean isFigure(int from, int to) {
        return isFigure(text.substring(from, to));
    }

    /** Whether the words are a figure and nothing else. */
    static boolean isFigure(String words) {
        return FIGURE.matcher(words.strip()).matches();
    }

    /** The end of the cell or line. */
    private int segmentEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && "\t\n".indexOf(text.charAt(at)) < 0 && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** White space, or a mark of bold letters or of a string. */
    private static boolean isBlank(char c) {
        return Lettering.isVoid(c) || c == '*' || c == '"';
    }
}
