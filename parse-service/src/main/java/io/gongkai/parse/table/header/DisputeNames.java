package io.gongkai.parse.table.header;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of the disputes table in their places by the names around them, where it is not printed as the form has
 * it: a figure on a line with its outcome, a row for each kind of dispute or for each outcome, three tables, other orders.
 */
public final class DisputeNames {
    private static final List<String> BLOCKS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final String SUITS = "行政诉讼";
    private static final Set<String> NAMES =
            Stream.of(BLOCKS, OUTCOMES, List.of(SUITS)).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Pattern SUITS_FIRST = Pattern.compile("(?:类别|项目)?行政诉讼行政复议");

    /** What stands over the table names both kinds, and is the name of none. */
    private static final Pattern CAPTION = Pattern.compile("行政复议[和及与]?行政诉讼的?情况");

    private static final int BLOCK = FormTable.OUTCOMES;
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
        List<Integer> rowBlocks = new ArrayList<>();
        List<Integer> rowOutcomes = new ArrayList<>();
        List<String> names =
                row.labels().stream().flatMap(label -> names(label).stream()).toList();
        names.forEach(letters -> name(letters, rowBlocks, rowOutcomes));
        tellsKinds |= !rowBlocks.isEmpty();
        suitsFirst |=
                row.filled() == 0 && SUITS_FIRST.matcher(String.join("", names)).matches();
        List<Token> figures = rowBlocks.isEmpty() ? row.figures() : behindLabels(row.figures());
        Token glued = row.glued();
        if (glued != null && row.filled() == 0 && rowOutcomes.size() == 1) {
            figures = List.of(glued);
        } else if (row.filled() == 0
                && !isBlank(row, rowBlocks, rowOutcomes)
                && (row.figures().size() < BLOCK || !row.labels().isEmpty())) {
            if (!rowBlocks.isEmpty() || !rowOutcomes.isEmpty()) {
                takeHeader(rowBlocks, rowOutcomes);
            }
            return;
        }
        headerOver = true;
        place(figures, rowBlocks, rowOutcomes);
    }

    /** The figures of a kind of dispute without the empty cell beside its label, where others have a label of two cells. */
    private static List<Token> behindLabels(List<Token> figures) {
        boolean beside = figures.size() == BLOCK + 1
                && figures.getFirst().isBlank()
                && !figures.getLast().isBlank();
        return beside ? figures.subList(1, figures.size()) : figures;
    }

    /** Whether empty cells are the row of an outcome, or of a kind of dispute: as many as the header over them has names. */
    private boolean isBlank(PrintedRow row, List<Integer> rowBlocks, List<Integer> rowOutcomes) {
        int cells = row.figures().size();
        if (!row.ruled() || (blocks.isEmpty() && rowBlocks.isEmpty())) {
            return false;
        }
        boolean ofOutcome = rowOutcomes.size() == 1
                && (cells == 1 || (rowBlocks.isEmpty() && cells == BLOCKS.size() && blocks.size() == cells));
        return ofOutcome
                || (rowOutcomes.isEmpty() && rowBlocks.size() == 1 && cells == BLOCK && outcomes.size() >= BLOCK);
    }

    private void takeHeader(List<Integer> rowBlocks, List<Integer> rowOutcomes) {
        if (headerOver) {
            outcomes.clear();
            if (!rowBlocks.isEmpty()) {
                blocks.clear();
            }
            headerOver = false;
        }
        blocks.addAll(rowBlocks);
        outcomes.addAll(rowOutcomes);
    }

    private void place(List<Token> figures, List<Integer> rowBlocks, List<Integer> rowOutcomes) {
        if (rowOutcomes.size() == 1 && figures.size() == 1) {
            named = true;
            if (!rowBlocks.isEmpty()) {
                blocks.clear();
                blocks.addAll(rowBlocks);
            }
            put(blocks.isEmpty() ? -1 : blocks.getLast(), rowOutcomes.getFirst(), figures.getFirst());
            return;
        }
        if (rowOutcomes.size() == 1 && rowBlocks.isEmpty()) {
            named = true;
            for (int i = 0; i < figures.size(); i++) {
                boolean told = blocks.size() == figures.size();
                put(told ? blocks.get(i) : -1, rowOutcomes.getFirst(), figures.get(i));
            }
            return;
        }
        if (rowOutcomes.isEmpty() && figures.size() == BLOCK && (rowBlocks.size() == 1 || blocks.size() == 1)) {
            named = true;
            int block = rowBlocks.size() == 1 ? rowBlocks.getFirst() : blocks.getFirst();
            boolean told = outcomes.size() >= BLOCK && new HashSet<>(lastOutcomes()).size() == BLOCK;
            for (int i = 0; i < BLOCK; i++) {
                put(block, told ? lastOutcomes().get(i) : outcomes.isEmpty() ? i : -1, figures.get(i));
            }
            return;
        }
        if (figures.size() == COLUMNS && isDisordered()) {
            named = true;
            for (int i = 0; i < COLUMNS; i++) {
                boolean told = outcomes.size() == COLUMNS;
                List<Integer> order = order();
                int block = new HashSet<>(order).size() == BLOCKS.size() && order.size() == BLOCKS.size()
                        ? order.get(i / BLOCK)
                        : -1;
                put(block, told ? outcomes.get(i) : -1, figures.get(i));
            }
        }
    }

    private List<Integer> lastOutcomes() {
        return outcomes.subList(outcomes.size() - BLOCK, outcomes.size());
    }

    /** The kinds as they follow each other over the figures: 行政复议 behind the two kinds that stand below 行政诉讼. */
    private List<Integer> order() {
        boolean below = suitsFirst && blocks.size() == BLOCKS.size() && blocks.getFirst() == 0;
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

    /** What stands between spaces, whole names put together, letters of theirs that were misread put right. */
    private static List<String> names(Token label) {
        if (CAPTION.matcher(Lettering.letters(label.text())).find()) {
            return List.of();
        }
        List<String> pieces = HeaderLines.joined(HeaderLines.pieces(label.text()), NAMES::contains);
        return pieces.stream()
                .map(letters -> Likeness.corrected(letters, NAMES))
                .toList();
    }

    /** Whether the letters name a column of the table. */
    static boolean isOutcome(String letters) {
        return OUTCOMES.contains(Likeness.corrected(letters, NAMES));
    }

    /** Whether the label names one of the two kinds of suits. */
    static boolean isKindOfSuit(Token label) {
        String letters = Lettering.letters(label.text());
        return letters.equals(BLOCKS.get(1)) || letters.equals(BLOCKS.get(2));
    }

    private static void name(String letters, List<Integer> blocks, List<Integer> outcomes) {
        int block = letters.contains(BLOCKS.get(1))
                ? 1
                : letters.contains(BLOCKS.get(2)) ? 2 : letters.contains(BLOCKS.getFirst()) ? 0 : -1;
        if (block >= 0) {
            blocks.add(block);
        }
        for (int i = 0; i < OUTCOMES.size(); i++) {
            String rest = block < 0 ? letters : letters.replace(BLOCKS.get(block), "");
            if (rest.replace(SUITS, "").startsWith(OUTCOMES.get(i))) {
                outcomes.add(i);
            }
        }
    }
}
