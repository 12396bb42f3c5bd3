package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the labels of a row of the disputes table name, in reading order.
 *
 * @param blocks kinds of dispute, by their place in the form
 * @param outcomes outcomes and their total, by their place in a block
 * @param suitsFirst whether 行政诉讼 stands before 行政复议, and its two kinds with it
 */
record DisputeLabels(List<Integer> blocks, List<Integer> outcomes, boolean suitsFirst) {
    private static final List<String> BLOCKS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");
    private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final String SUITS = "行政诉讼";
    private static final Set<String> NAMES =
            Stream.of(BLOCKS, OUTCOMES, List.of(SUITS)).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    private static final Pattern SUITS_FIRST = Pattern.compile("(?:类别|项目)?行政诉讼行政复议");

    /** What stands over the table names both kinds, and is the name of none. */
    private static final Pattern CAPTION = Pattern.compile("行政复议[和及与]?行政诉讼的?情况");

    static DisputeLabels of(PrintedRow row) {
        List<String> names =
                row.labels().stream().flatMap(label -> names(label).stream()).toList();
        List<Integer> blocks = new ArrayList<>();
        List<Integer> outcomes = new ArrayList<>();
        names.forEach(letters -> name(letters, blocks, outcomes));
        boolean suitsFirst = SUITS_FIRST.matcher(String.join("", names)).matches();
        return new DisputeLabels(List.copyOf(blocks), List.copyOf(outcomes), suitsFirst);
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

    boolean isEmpty() {
        return blocks.isEmpty() && outcomes.isEmpty();
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
}
