package io.gongkai.parse.section;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report.
 *
 * @param text as printed, its lines joined, white space removed
 * @param source where it begins
 * @param behind the first line of the document behind it
 */
record Title(String text, SourcePosition source, int behind) {
    private static final int MOST_LETTERS = 60;
    private static final int MOST_LETTERS_OF_A_PART = 30;
    private static final int MOST_PARTS = 3;
    private static final Pattern END = Pattern.compile(".*(?:报告|年报)(?:正文|全文)?");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；，！？].*");
    private static final Pattern BEGINS_LATE = Pattern.compile("(?:\\d{4}年|[二两][〇○零0]..年|年度|年|政府信息|信息公开|工作|公开|报告|度).*");
    private static final Pattern ORGAN = Pattern.compile(
            ".*(?:政府|办公室|办公厅|委员会|局|委|厅|办|院|社|中心|镇|乡|街道|办事处|部|署|队|所|站|会|省|市|县|区|旗|州|盟|信息公开工作|政府信息公开|年|年度)");

    /** The title among the lines before the first heading; null if none is printed. */
    static @Nullable Title find(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isEnd(lines.get(i))) {
                return joined(lines, i);
            }
        }
        return null;
    }

    private static boolean isEnd(TextLine line) {
        return line.letters().length() <= MOST_LETTERS
                && END.matcher(line.letters()).matches()
                && !SENTENCE.matcher(line.text()).matches()
                && !line.letters().startsWith("本报告")
                && !line.letters().startsWith("现将");
    }

    private static Title joined(List<TextLine> lines, int end) {
        int first = end;
        String letters = lines.get(end).letters();
        while (first > 0
                && end - first + 1 < MOST_PARTS
                && BEGINS_LATE.matcher(letters).matches()
                && isPart(lines.get(first - 1))) {
            first--;
            letters = lines.get(first).letters() + letters;
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= end; i++) {
            text.append(Lettering.withoutSpaces(lines.get(i).text()));
        }
        return new Title(
                text.toString(), lines.get(first).source(), lines.get(end).index() + 1);
    }

    private static boolean isPart(TextLine line) {
        return line.letters().length() <= MOST_LETTERS_OF_A_PART
                && line.letters().length() > 2
                && !SENTENCE.matcher(line.text()).matches()
                && ORGAN.matcher(line.letters()).matches();
    }
}
