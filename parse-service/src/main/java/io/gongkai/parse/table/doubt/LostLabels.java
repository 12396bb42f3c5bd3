package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.assembly.BlankPolicy;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;

/** Rows that have lost words of their labels, and figures with them for all that is known. */
public final class LostLabels {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final BlankPolicy blanks;

    /** @param printed all rows, in the order in which they are printed */
    public LostLabels(RowMatch match, List<PrintedRow> printed, BlankPolicy blanks) {
        this.match = match;
        this.printed = printed;
        this.blanks = blanks;
    }

    /**
     * Whether a row of blank cells lacks words of its label, which the line above may have with its figures, on a page or where others print
     * zeros; or, on a page, has too few of them: what read the page lost some. Nor is a row of a page that only its place tells sure unless
     * its figures add up.
     */
    public boolean lostBy(int index, ReadRow row) {
        PrintedRow printed = row.printed();
        if (printed == null || printed.markedUp()) {
            return false;
        }
        boolean paged = printed.source().page() != null;
        if (printed.ruled() && printed.filled() == 0) {
            boolean labelled = isLabelled(index, row, printed) || isLabelledBeside(row, printed);
            return paged ? !labelled || printed.figures().size() <= TOTAL : !labelled && !blanks.printsZerosBlank();
        }
        return paged && !row.sumsUp() && !isLabelled(index, row, printed);
    }

    /** Whether the rest of its label stands on the next line or the one before, which prints no figures either. */
    private boolean isLabelledBeside(ReadRow row, PrintedRow own) {
        int at = printed.indexOf(own);
        return RowLabelling.isWhole(words(at - 1) + own.letters(), row.row())
                || RowLabelling.isWhole(own.letters() + words(at + 1), row.row());
    }

    /** What is printed there, if nothing but words is. */
    private String words(int at) {
        boolean words = at >= 0 && at < printed.size() && printed.get(at).filled() == 0;
        return words ? printed.get(at).letters() : "";
    }

    private boolean isLabelled(int index, ReadRow row, PrintedRow printed) {
        StringBuilder letters = new StringBuilder();
        match.fragments().getOrDefault(index, List.of()).forEach(part -> letters.append(part.letters()));
        letters.append(printed.letters());
        return RowLabelling.isWhole(letters.toString(), row.row());
    }
}
