package io.gongkai.parse.section;

import java.util.List;
import java.util.regex.Pattern;

/** The end of a report: signature and date, which belong to no section. */
final class Closing {
    private static final int MOST_LETTERS = 30;
    private static final int LINES_OF_ATTACHMENTS = 100;
    private static final Pattern DATE =
            Pattern.compile("[\\d〇○零一二三四五六七八九十元]{2,4}年[\\d一二三四五六七八九十元]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}日?)?");
    private static final Pattern ORGAN = Pattern.compile(".{2,}(?:政府|办公室|办公厅|委员会|局|委|厅|院|社|中心|办事处|街道|署|联合会|党组)");
    private static final Pattern STOP = Pattern.compile("[。；，、：！？]");

    private Closing() {}

    /** How many of the lines, counted from the end, are signature and date, and attachments behind them. */
    static int length(List<TextLine> lines) {
        int length = signature(lines, lines.size());
        for (int i = lines.size() - 1; i > 0 && i > lines.size() - LINES_OF_ATTACHMENTS; i--) {
            if (lines.get(i).text().startsWith("附件")) {
                int signed = signature(lines, i);
                length = Math.max(length, signed == 0 ? 0 : lines.size() - i + signed);
            }
        }
        return length;
    }

    private static int signature(List<TextLine> lines, int end) {
        int length = 0;
        for (int i = end - 1; i >= 0; i--) {
            TextLine line = lines.get(i);
            if (line.letters().isEmpty()) {
                length++;
                continue;
            }
            if (!isPart(line)) {
                break;
            }
            length++;
        }
        return length;
    }

    private static boolean isPart(TextLine line) {
        String letters = line.letters();
        if (letters.length() > MOST_LETTERS || STOP.matcher(line.text()).find()) {
            return false;
        }
        return DATE.matcher(letters).matches()
                || ORGAN.matcher(letters).matches()
                || ORGAN.matcher(DATE.matcher(letters).replaceAll("")).matches();
    }
}
