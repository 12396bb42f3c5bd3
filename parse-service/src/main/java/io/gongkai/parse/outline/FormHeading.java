package io.gongkai.parse.outline;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.Numbering.Style;
import java.util.regex.Pattern;

/** A top-level heading that the form has, as a line or a cell prints it. */
final class FormHeading {
    private static final int LETTERS_OF_A_PART = 6;
    private static final int LETTERS_WITHOUT_A_NUMBER = 4;
    private static final Pattern ROW_OF_REQUESTS = Pattern.compile(".*(?:本年新收|上年结转|申请数量(?!情况)|本年度办理结果|结转下年度).*");

    private FormHeading() {}

    /** Whether the text is one. */
    static boolean is(String printed) {
        String text = Marks.removedFrom(printed).text();
        Numbering number = Numbering.ofHeading(text);
        if (number != null && isOfTopLevel(number)) {
            return isOfTheForm(text, number);
        }
        String letters = Lettering.letters(number == null ? text : text.substring(number.end()));
        return letters.length() >= (number == null ? LETTERS_WITHOUT_A_NUMBER : LETTERS_OF_A_PART + 1)
                && HeadingWords.exactly(letters) != null;
    }

    /** Whether the text is one that has a number of the top level. */
    static boolean isNumbered(String printed) {
        String text = Marks.removedFrom(printed).text();
        Numbering number = Numbering.at(text);
        return number != null && isOfTopLevel(number) && isOfTheForm(text, number);
    }

    private static boolean isOfTopLevel(Numbering number) {
        return number.style() == Style.CHINESE || number.style() == Style.PART;
    }

    private static boolean isOfTheForm(String text, Numbering number) {
        String words = text.substring(number.end()).strip();
        // 三 1.申请人无正当理由: a letter of the upright 三、本年度办理结果 beside the label of a row
        return !(startsWithDigit(words) && Numbering.at(words) != null)
                && HeadingWords.slot(Lettering.letters(words)) != Slot.EXTRA
                && !ROW_OF_REQUESTS.matcher(Lettering.letters(text)).matches();
    }

    private static boolean startsWithDigit(String words) {
        return !words.isEmpty() && Character.isDigit(words.charAt(0));
    }

    /** Its slot. */
    static Slot slot(String printed) {
        String text = Marks.removedFrom(printed).text();
        Numbering number = Numbering.ofHeading(text);
        return HeadingWords.slot(Lettering.letters(number == null ? text : text.substring(number.end())));
    }

    /** Whether the letters are the rest of one that is numbered in the line before: 四、…提起行政 and 诉讼情况. */
    static boolean goesOn(String printed, String rest) {
        String text = Marks.removedFrom(printed).text();
        Numbering number = Numbering.at(text);
        return number != null
                && number.style() == Style.CHINESE
                && HeadingWords.goesOn(Lettering.letters(text.substring(number.end())), rest);
    }
}
