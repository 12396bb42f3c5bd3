package io.gongkai.parse.table.header;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of the disputes table in their places by the names around them, where it is not printed as the form has
 * it: a figure on a line with its outcome, a row for each kind of dispute or for each outcome, two tables or three, other orders.
 */
public final class DisputeNames {
    private static final int BLOCK = FormTable.OUTCOMES;
    private static final int BLOCKS = FormTable.DISPUTES / BLOCK;
    private static final int KINDS_OF_SUIT = 2;
    private static final int COLUMNS = FormTable.DISPUTES;

    private final Map<Integer, Token> found = new HashMap<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final List<Integer> outcomes = new ArrayList<>();
    private boolean named;
    private boolean tellsKinds;
    private boolean contradicted;
    private boolean headerOver = true;

    /** Whether 行政诉讼 stands before 行政复议 in the header, and its two kinds with it. */
    private boolean suitsFirst;

    /** The figures by their place in the form, read by names. */
    public DisputeNames(List<PrintedRow> rows) {
        for (PrintedRow row : rows) {
            read(row);
        }
    }

    /** Whether the names tell that the table is not laid out as the form has it. */
    public boolean rule() {
        return named && tellsKinds;
    }

    /** The whole row in the order of the form; null if a cell was not found, or two claim to be the same. */
    @Nullable
    public Alignment whole() {
        if (contradicted || found.size() != COLUMNS) {
            return null;
        }
        List<@Nullable Token> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(found.get(i));
        }
        return new Alignment(cells);
    }

    private void read(PrintedRow row) {
        DisputeLabels labels = DisputeLabels.of(row);
        tellsKinds |= !labels.blocks().isEmpty();
        suitsFirst |= row.filled() == 0 && labels.suitsFirst();
        List<Token> figures = labels.blocks().isEmpty() ? row.figures() : behindLabels(row.figures());
        Token glued = row.glued();
        if (glued != null && row.filled() == 0 && labels.outcomes().size() == 1) {
            figures = List.of(glued);
        } else if (row.filled() == 0
                && !isBlank(row, labels)
                && (row.figures().size() < BLOCK || !row.labels().isEmpty())) {
            if (!labels.isEmpty()) {
                takeHeader(labels);
            }
            return;
        }
        headerOver = true;
        place(figures, labels);
    }

    /** The figures of a kind of dispute without the empty cell beside its label, where others have a label of two cells. */
    private static List<Token> behindLabels(List<Token> figures) {
        boolean beside = figures.size() == BLOCK + 1
                && figures.getFirst().isBlank()
                && !figures.getLast().isBlank();
        return beside ? figures.subList(1, figures.size()) : figures;
    }

    /** Whether empty cells are the row of an outcome, or of a kind of dispute: as many as the header over them has names. */
    private boolean isBlank(PrintedRow row, DisputeLabels labels) {
        int cells = row.figures().size();
        if (!row.ruled() || (blocks.isEmpty() && labels.blocks().isEmpty())) {
            return false;
        }
        boolean ofOutcome = labels.outcomes().size() == 1
                && (cells == 1 || (labels.blocks().isEmpty() && cells == BLOCKS && blocks.size() == cells));
        return ofOutcome
                || (labels.outcomes().isEmpty()
                        && labels.blocks().size() == 1
                        && cells == BLOCK
                        && outcomes.size() >= BLOCK);
    }

    private void takeHeader(DisputeLabels labels) {
        if (headerOver) {
            outcomes.clear();
            if (!labels.blocks().isEmpty()) {
                blocks.clear();
            }
            headerOver = false;
        }
        blocks.addAll(labels.blocks());
        outcomes.addAll(labels.outcomes());
    }

    private void place(List<Token> figures, DisputeLabels labels) {
        if (labels.outcomes().size() == 1 && figures.size() == 1) {
            named = true;
            if (!labels.blocks().isEmpty()) {
                blocks.clear();
                blocks.addAll(labels.blocks());
            }
            put(blocks.isEmpty() ? -1 : blocks.getLast(), labels.outcomes().getFirst(), figures.getFirst());
            return;
        }
        if (labels.outcomes().size() == 1 && labels.blocks().isEmpty()) {
            named = true;
            for (int i = 0; i < figures.size(); i++) {
                boolean told = blocks.size() == figures.size();
                put(told ? blocks.get(i) : -1, labels.outcomes().getFirst(), figures.get(i));
            }
            return;
        }
        if (labels.outcomes().isEmpty()
                && figures.size() == BLOCK
                && (labels.blocks().size() == 1 || blocks.size() == 1)) {
            named = true;
            int block = labels.blocks().size() == 1 ? labels.blocks().getFirst() : blocks.getFirst();
            boolean told = outcomes.size() >= BLOCK && new HashSet<>(lastOutcomes()).size() == BLOCK;
            for (int i = 0; i < BLOCK; i++) {
                put(block, told ? lastOutcomes().get(i) : outcomes.isEmpty() ? i : -1, figures.get(i));
            }
            return;
        }
        if (areAPart(figures, labels)) {
            named = true;
            for (int i = 0; i < figures.size(); i++) {
                put(blocks.get(i / BLOCK), outcomes.get(i), figures.get(i));
            }
            return;
        }
        if (figures.size() == COLUMNS && isDisordered()) {
            named = true;
            for (int i = 0; i < COLUMNS; i++) {
                boolean told = outcomes.size() == COLUMNS;
                List<Integer> order = order();
                int block = new HashSet<>(order).size() == BLOCKS && order.size() == BLOCKS ? order.get(i / BLOCK) : -1;
                put(block, told ? outcomes.get(i) : -1, figures.get(i));
            }
        }
    }

    /** Whether they are the figures of two kinds in a table of their own: under the names of both, and of the outcomes of each. */
    private boolean areAPart(List<Token> figures, DisputeLabels labels) {
        return labels.isEmpty()
                && blocks.size() == KINDS_OF_SUIT
                && outcomes.size() == KINDS_OF_SUIT * BLOCK
                && figures.size() == outcomes.size();
    }

    private List<Integer> lastOutcomes() {
        return outcomes.subList(outcomes.size() - BLOCK, outcomes.size());
    }

    /** The kinds as they follow each other over the figures: 行政复议 behind the two kinds that stand below 行政诉讼. */
    private List<Integer> order() {
        boolean below = suitsFirst && blocks.size() == BLOCKS && blocks.getFirst() == 0;
        return below ? List.of(blocks.get(1), blocks.get(2), 0) : blocks;
    }

    /** Whether the header names kinds or outcomes in another order than the form. */
    private boolean isDisordered() {
        List<Integer> sorted = new ArrayList<>(order());
        Collections.sort(sorted);
        if (!sorted.equals(order())) {
            return true;
        }
        for (int i = 0; i < outcomes.size() && outcomes.size() == COLUMNS; i++) {
            if (outcomes.get(i) != i % BLOCK) {
                return true;
            }
        }
        return false;
    }

    private void put(int block, int outcome, Token figure) {
        if (block < 0 || outcome < 0 || found.put(block * BLOCK + outcome, figure) != null) {
            contradicted = true;
        }
    }
}
