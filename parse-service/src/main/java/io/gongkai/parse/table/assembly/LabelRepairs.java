package io.gongkai.parse.table.assembly;

import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.forming.LabelsApart;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.List;

/** Tells what was absorbed of the label of a row: that it stood elsewhere, was cut, or was misspelt. */
final class LabelRepairs {
    /** What stands over all rows of results. */
    private static final String CHAPTER = Lettering.letters("三、本年度办理结果");

    private LabelRepairs() {}

    /**
     * The faults of the row's label.
     *
     * @param all what the document prints of the row, from top to bottom
     * @param nearby letters of the lines beside it that print words only
     */
    static List<Repair> of(FormRow row, PrintedRow printed, List<PrintedRow> all, String nearby) {
        List<Repair> told = new ArrayList<>();
        String own = printed.letters();
        if (!printed.labelsFollow() && LabelsApart.are(printed)) {
            told.add(misplaced(
                    row, printed, "行名与数字分在两行，已合并。", "The label and the figures stood in two rows; they were joined."));
        }
        if (all.size() == 1 && !printed.labelsFollow() && !own.isEmpty() && holds(own, row)) {
            return told;
        }
        List<PrintedRow> parts = new ArrayList<>(all);
        // the label over several rows is whole by itself
        parts.removeIf(part -> !part.equals(printed) && RowLabelling.isGroup(part.letters(), row));
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.letters()));
        String letters = joined.toString();
        if (letters.isEmpty()) {
            told.add(misplaced(
                    row,
                    printed,
                    "该行没有行名，已按表中顺序归位。",
                    "The row had no label; its place in the table tells which it is."));
            return told;
        }
        boolean behind = own.isEmpty() && parts.stream().allMatch(part -> part.line() >= printed.line());
        if (behind || printed.labelsFollow()) {
            told.add(misplaced(row, printed, "行名在数字之后，已归位。", "The label stood behind the figures; it was put back."));
        }
        if (parts.stream().anyMatch(part -> holds(part.letters(), row))) {
            return told;
        }
        boolean misspelt = !own.isEmpty() && (RowLabelling.isWhole(own, row) || RowLabelling.lacksOneLetter(own, row));
        boolean joins = RowLabelling.isWhole(letters, row) || RowLabelling.lacksOneLetter(letters, row);
        boolean several = parts.size() - (own.isEmpty() ? 1 : 0) > 1;
        boolean page =
                printed.source().page() != null; // its labels go on in the next line, or overleaf: nothing is broken
        if (several && joins && (!misspelt || holds(letters, row))) {
            if (page) {
                return told;
            }
            told.add(RowRepairs.of(
                    RepairKind.BROKEN_LABEL,
                    List.of(row.address()),
                    parts.getFirst(),
                    "行名被断开，已重新拼接。",
                    "The label was cut; its parts were joined again."));
        } else if (joins && !isSpelt(letters + nearby, row) && (!page || hasForeignLetter(letters, row))) {
            told.add(RowRepairs.of(
                    RepairKind.MISSPELT_LABEL,
                    List.of(row.address()),
                    parts.getFirst(),
                    "行名有错字或漏字，仍可辨认。",
                    "The label has a wrong or lost character, and was recognised in spite of it."));
        }
        return told;
    }

    private static Repair misplaced(FormRow row, PrintedRow printed, String zh, String en) {
        return RowRepairs.of(RepairKind.MISPLACED_LABEL, List.of(row.address()), printed, zh, en);
    }

    /** Whether all letters of the label are there, whatever lines and columns made of their order. */
    private static boolean isSpelt(String letters, FormRow row) {
        StringBuilder left = new StringBuilder(letters);
        for (int i = 0; i < row.words().length(); i++) {
            int at = left.indexOf(row.words().substring(i, i + 1));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return true;
    }

    /** Whether a letter stands there that is none of the row's labels. */
    private static boolean hasForeignLetter(String letters, FormRow row) {
        String own = CHAPTER + row.whole();
        return letters.chars().anyMatch(letter -> own.indexOf(letter) < 0);
    }

    private static boolean holds(String letters, FormRow row) {
        return letters.contains(row.words()) || letters.contains(row.shortWords());
    }
}
