package io.gongkai.parse.table.row;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the document prints as a row, or as a part of one: words, figures, or both.
 *
 * @param labels pieces of its labels, in reading order
 * @param glued a number that hangs on the last label before the figures, or stands in it; null without one
 * @param figures what may be its figures, from left to right, blanks included
 * @param labelsFollow whether the labels stand behind the figures
 * @param ruled whether it came in cells, so that blanks show
 * @param markedUp whether its cells are those of a marked-up table
 * @param raw the line or lines as they stand
 * @param source where it stands
 * @param line its first line, from 0
 * @param letters the letters of its labels, without the digit that hangs on one and without explanations
 * @param filled how many of the figures print something
 */
public record PrintedRow(
        List<Token> labels,
        @Nullable Token glued,
        List<Token> figures,
        boolean labelsFollow,
        boolean ruled,
        boolean markedUp,
        String raw,
        SourcePosition source,
        int line,
        String letters,
        int filled) {
    /** Longer than two labels of the form on one line, figures between them; bounds the work on hostile rows. */
    private static final int MOST_LETTERS = 120;

    public PrintedRow(
            List<Token> labels,
            @Nullable Token glued,
            List<Token> figures,
            boolean labelsFollow,
            boolean ruled,
            boolean markedUp,
            String raw,
            SourcePosition source,
            int line) {
        this(
                labels,
                glued,
                figures,
                labelsFollow,
                ruled,
                markedUp,
                raw,
                source,
                line,
                letters(labels, glued),
                filled(figures));
    }

    /** Whether the figures of the row stood with nothing between them: each begins where the one before it ends. */
    public boolean hasSolidFigures() {
        List<Token> filled = figures.stream().filter(token -> !token.isBlank()).toList();
        for (int i = 1; i < filled.size(); i++) {
            Integer before = filled.get(i - 1).source().offset();
            Integer length = filled.get(i - 1).source().length();
            if (before == null
                    || length == null
                    || !Objects.equals(filled.get(i).source().offset(), before + length)) {
                return false;
            }
        }
        return filled.size() > 1;
    }

    private static int filled(List<Token> figures) {
        int filled = 0;
        for (Token figure : figures) {
            filled += figure.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static String letters(List<Token> labels, @Nullable Token glued) {
        StringBuilder joined = new StringBuilder();
        for (Token label : labels) {
            joined.append(Lettering.letters(ExplainedLabel.withoutExplanation(words(label, glued))));
        }
        return joined.length() > MOST_LETTERS ? joined.substring(0, MOST_LETTERS) : joined.toString();
    }

    /** The label without the digit that hangs on it. */
    public String words(Token label) {
        return words(label, glued);
    }

    private static String words(Token label, @Nullable Token glued) {
        boolean hasIt = glued != null
                && label.kind() == Token.Kind.LABEL
                && (glued.equals(Tokens.glued(label)) || glued.equals(Tokens.within(label)));
        if (glued == null || !hasIt) {
            return label.text();
        }
        int at = label.text().lastIndexOf(glued.text());
        return label.text().substring(0, at)
                + label.text().substring(at + glued.text().length());
    }

    /** The last label that has words; null without one. */
    @Nullable
    public Token lastWords() {
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (labels.get(i).kind() == Token.Kind.LABEL) {
                return labels.get(i);
            }
        }
        return null;
    }

    /** The same without the figures in those columns. */
    public PrintedRow without(Set<Integer> columns) {
        return with(figures.stream()
                .filter(token -> !columns.contains(token.column()))
                .toList());
    }

    /** The same without what is no part of it. */
    public PrintedRow without(Token other) {
        return labelled(labels.stream().filter(token -> !token.equals(other)).toList())
                .with(figures.stream().filter(token -> !token.equals(other)).toList());
    }

    /** The same with other labels. */
    public PrintedRow labelled(List<Token> others) {
        return new PrintedRow(others, glued, figures, labelsFollow, ruled, markedUp, raw, source, line);
    }

    /** The same with other figures. */
    public PrintedRow with(List<Token> others) {
        return new PrintedRow(labels, glued, others, labelsFollow, ruled, markedUp, raw, source, line);
    }

    /** The same with one figure, if a merged cell was parted again and each of its places holds the same. */
    public PrintedRow unmerged(int places) {
        boolean same = ruled
                && figures.size() == places
                && filled == places
                && figures.stream().map(Token::column).distinct().count() == places
                && figures.stream().map(Token::text).distinct().count() == 1;
        return same ? with(figures.subList(0, 1)) : this;
    }

    /** The same with the figures of some columns in others. */
    public PrintedRow moved(Map<Integer, Integer> columns) {
        return with(figures.stream()
                .map(token -> token.in(columns.getOrDefault(token.column(), token.column())))
                .toList());
    }

    /** Whether numbers stand among its words, behind the first of them: then its figures may lie on both sides. */
    public boolean isBroken() {
        boolean words = false;
        for (Token label : labels) {
            if (words && label.kind() == Token.Kind.NUMBER) {
                return true;
            }
            words |= label.kind() == Token.Kind.LABEL;
        }
        return false;
    }

    /** Whether its figures stand on several lines of text, where only their order and number hold them together. */
    public boolean isScattered() {
        Integer first = null;
        for (Token token : figures) {
            Integer line = token.source().line();
            if (ruled || line == null) {
                return false;
            }
            if (!token.isBlank() && first != null && !first.equals(line)) {
                return true;
            }
            first = token.isBlank() || first != null ? first : line;
        }
        return false;
    }

    /** Whether its cells stand on lines of text of their own, and only their number tells where the row ends. */
    public boolean isCounted() {
        return ruled && source.page() == null && !markedUp && figures.stream().allMatch(token -> token.column() < 0);
    }

    /** Whether all its figures stand on one line. */
    public boolean isOnOneLine() {
        return figures.stream().map(token -> token.source().line()).distinct().count() == 1;
    }

    /** Whether its last figure is the sum of those before it, the digit on its label being one of them or not. */
    public boolean addsUp() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ZERO;
        for (Token token : figures) {
            if (token.isBlank()) {
                continue;
            }
            BigDecimal weight = token.weight();
            if (weight == null) {
                return true; // it may be anything
            }
            if (weight.signum() < 0) {
                return false;
            }
            sum = sum.add(last);
            last = weight;
        }
        BigDecimal missing = last.subtract(sum);
        BigDecimal onLabel = glued == null ? null : glued.weight();
        return missing.signum() == 0 || (onLabel != null && missing.compareTo(onLabel) == 0);
    }

    public boolean hasFigures() {
        return !figures.isEmpty();
    }
}
