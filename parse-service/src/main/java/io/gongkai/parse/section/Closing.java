package io.gongkai.parse.section;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.title.Title;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The end of a report: signature and date, which belong to no section. */
final class Closing {
    private static final int MOST_LETTERS = 45;
    private static final int LETTERS_OF_AN_ORGAN = 3;
    private static final int LINES_OF_ATTACHMENTS = 100;
    private static final Pattern ORGAN = Pattern.compile(".{2,}(?:政府|办公室|办公厅|委员会|管委会|局|委|厅|院|社|中心|办事处|街道|署|联合会|党组)");
    /** Ends of names that sentences end with too: only the line above a date is taken for such an organ. */
    private static final Pattern ORGAN_ABOVE_DATE =
            Pattern.compile(".{3,}(?:会|处|部|办|公司|集团|大学|学院|学校|中学|小学|幼儿园|银行|馆|台|站|所|队|海关|[^地片各全辖本]区|乡|镇)");

    /** A date without its day, one that is not filled in (2024年1月 日), or one that is damaged. */
    private static final Pattern MONTH = Pattern.compile("[\\d〇○零一二三四五六七八九]{2,4}年(?:[\\d一二三四五六七八九十元]{1,5}月?日?|月日)$");

    /** Lines below the signature of an official document: whom it goes to, when it was sent out. */
    private static final Pattern IMPRINT = Pattern.compile("^(?:[（(]此件|抄[送报][：:]|分送[：:])|[\\d一二三四五六七八九十]日印发[)）]?$");

    /** What some forms print before them: 发布日期：, 报告单位：. */
    private static final Pattern LABEL = Pattern.compile("^(?:发布|公布|公开|发文|成文|印发|填报|报告)?(?:日期|时间|单位|机关|机构):");

    private static final Pattern STOP = Pattern.compile("[。;,、:!?]");

    /** Letters of the issuer that the title names; empty if it names none. */
    private final String issuer;

    Closing(@Nullable Title title) {
        this.issuer = title == null ? "" : Lettering.letters(title.issuer());
    }

    /** How many of the lines, counted from the end, are signature and date, and what stands behind them. */
    int length(List<TextLine> lines) {
        int length = signature(lines, lines.size());
        for (int i = lines.size() - 1; i > 0 && i > lines.size() - LINES_OF_ATTACHMENTS; i--) {
            String text = lines.get(i).text();
            if (text.startsWith("附件") || IMPRINT.matcher(text).find()) {
                int signed = signature(lines, i);
                length = Math.max(length, signed == 0 ? 0 : lines.size() - i + signed);
            }
        }
        return length;
    }

    /** The same of the last section, where the first organ with a date below it, each alone on its line, is the signature. */
    int lengthInSection(List<TextLine> lines) {
        int above = -1;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (above >= 0 && isDateAlone(signed(line))) {
                return Math.max(lines.size() - above, length(lines));
            }
            above = line.text().isEmpty()
                    ? above
                    : isShort(line) && isOrgan(Lettering.letters(signed(line)), false) ? i : -1;
        }
        return length(lines);
    }

    /** A date, in brackets or not; a printed page may set the buttons below it on the same line. */
    private static boolean isDateAlone(String text) {
        int begin = text.startsWith("(") ? 1 : 0;
        return PrintedDate.at(text, begin)
                .map(date -> Lettering.letters(text.substring(date.end())))
                .filter(behind -> behind.isEmpty() || PortalFooter.areButtons(behind))
                .isPresent();
    }

    private static boolean isShort(TextLine line) {
        return line.letters().length() <= MOST_LETTERS
                && !STOP.matcher(signed(line)).find();
    }

    /** The line in ordinary forms, without a label before the organ or the date. */
    private static String signed(TextLine line) {
        return LABEL.matcher(Lettering.spelt(line.text())).replaceFirst("");
    }

    private int signature(List<TextLine> lines, int end) {
        int length = 0;
        boolean belowDated = false;
        for (int i = end - 1; i >= 0; i--) {
            TextLine line = lines.get(i);
            boolean attachments = line.letters().equals("附件");
            if (!line.text().isEmpty() && !attachments) {
                if (!isShort(line)) {
                    break;
                }
                boolean dated = isDated(signed(line));
                if (!dated && i > 0 && isRest(lines.get(i - 1), line, belowDated)) {
                    length++;
                    i--;
                } else if (!dated && !isOrgan(Lettering.letters(signed(line)), belowDated)) {
                    break;
                }
                belowDated = dated;
            }
            length++;
        }
        return length;
    }

    /** The last letters of an organ that did not fit on the line above. */
    private boolean isRest(TextLine above, TextLine line, boolean aboveDate) {
        return line.letters().length() < LETTERS_OF_AN_ORGAN
                && isShort(above)
                && isOrgan(above.letters() + line.letters(), aboveDate);
    }

    private boolean isOrgan(String letters, boolean aboveDate) {
        return ORGAN.matcher(letters).matches()
                || isIssuer(letters)
                || (aboveDate && ORGAN_ABOVE_DATE.matcher(letters).matches());
    }

    /** The issuer of the title, with its place or without. */
    boolean isIssuer(String letters) {
        return letters.length() >= LETTERS_OF_AN_ORGAN
                && !issuer.isEmpty()
                && (issuer.endsWith(letters) || letters.endsWith(issuer));
    }

    /** A date, alone, in brackets, or behind the name of an organ; the day may be missing, or what is left of a damaged date. */
    private boolean isDated(String text) {
        int begin = text.startsWith("(") ? 1 : 0;
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        Optional<PrintedDate> date = PrintedDate.find(text.substring(0, end), begin);
        String before = date.map(found -> text.substring(begin, found.start()))
                .orElseGet(() -> MONTH.matcher(text.substring(begin, end)).replaceFirst(""));
        boolean behind = date.isPresent() ? date.get().end() < end : before.length() == end - begin;
        return !behind && (before.isEmpty() || isOrgan(Lettering.letters(before), false));
    }
}
