package io.gongkai.parse.table.assembly;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The label of a row as the document prints it, without what stands beside it: other labels, upright ones letter by letter. */
final class PrintedLabel {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_PIECES = 24;
    private static final int LONGEST = 200;

    private PrintedLabel() {}

    /** The pieces that have something in common with the form's label, joined, white space removed. */
    static String of(FormRow row, List<PrintedRow> parts) {
        List<String> pieces = new ArrayList<>();
        for (PrintedRow part : parts) {
            for (Token label : part.labels()) {
                addPieces(pieces, part.words(label));
            }
        }
        int likeness = pieces.size() > 1 ? likeness(pieces, row) : 0;
        for (int i = 0; i < pieces.size() && pieces.size() > 1; ) {
            List<String> without = new ArrayList<>(pieces);
            without.remove(i);
            int left = likeness(without, row);
            if (left < likeness) {
                i++;
                continue;
            }
            pieces = without;
            likeness = left;
        }
        String label = String.join("", pieces);
        return label.length() > LONGEST ? label.substring(0, LONGEST) : label;
    }

    private static boolean hasSpaces(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void addPieces(List<String> pieces, String text) {
        for (String piece : hasSpaces(text) ? List.of(SPACES.split(text, -1)) : List.of(text)) {
            String spelt = Lettering.withoutSpaces(piece);
            if (!spelt.isEmpty() && pieces.size() < MOST_PIECES) {
                pieces.add(spelt.length() > LONGEST ? spelt.substring(0, LONGEST) : spelt);
            }
        }
    }

    private static int likeness(List<String> pieces, FormRow row) {
        return Likeness.of(Lettering.letters(String.join("", pieces)), row.label());
    }
}
