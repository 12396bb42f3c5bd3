package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.ReportYear;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels and figures into which the tokens of a row part.
 *
 * @param glued the figure at the end of the label before the others; null if there is none
 * @param labelsFollow whether its labels stand behind its figures
 */
record RowParts(List<Token> labels, @Nullable Token glued, List<Token> figures, boolean labelsFollow) {
    static RowParts of(TableKind kind, List<Token> all, boolean ruled) {
        List<Token> read = ruled ? withFiguresInWords(kind, all) : all;
        int[] run = figuresAmong(read);
        List<Token> labels = new ArrayList<>();
        Token before = null;
        for (int i = 0; i < read.size(); i++) {
            Token token = read.get(i);
            if ((i >= run[0] && i < run[1]) || token.isBlank()) {
                continue;
            }
            labels.add(token);
            before = i < run[0] && token.kind() == Token.Kind.LABEL ? token : before;
        }
        List<Token> figures = List.copyOf(read.subList(run[0], run[1]));
        Token glued = before == null ? null : onLabel(kind, before);
        boolean follow = !labels.isEmpty() && before == null && !figures.isEmpty();
        return new RowParts(List.copyOf(labels), glued, figures, follow);
    }

    /** The number at the end of the label, or in it where the rest is the label of a row. */
    private static @Nullable Token onLabel(TableKind kind, Token label) {
        Token glued = Tokens.glued(label);
        Token within = glued == null ? Tokens.within(label) : null;
        if (within == null) {
            return glued;
        }
        int at = label.text().lastIndexOf(within.text());
        String rest = label.text().substring(0, at)
                + label.text().substring(at + within.text().length());
        return FormWords.isRow(kind, Lettering.letters(rest)) ? within : null;
    }

    PrintedRow row(boolean ruled, boolean markedUp, String raw, SourcePosition source, int line) {
        return new PrintedRow(labels, glued, figures, labelsFollow, ruled, markedUp, raw, source, line);
    }

    /** The place of the last token that has enough letters for a label. */
    private static int lastWords(List<Token> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Lettering.count(all.get(i).text()) >= RowDraft.LETTERS_OF_A_LABEL) {
                return i;
            }
        }
        return all.size();
    }

    /** A number with a foreign mark; 3.其他 is a label with its number. */
    private static boolean isMarked(Token token) {
        String text = token.text().strip();
        boolean numbered =
                text.length() > 2 && ".．、)）".indexOf(text.charAt(1)) >= 0 && !Character.isDigit(text.charAt(2));
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && !numbered;
    }

    /** Behind a label, or among numbers, 无 and 一百零一 stand where only a figure can. */
    private static List<Token> withFiguresInWords(TableKind kind, List<Token> all) {
        int lastWords = lastWords(all);
        List<Token> read = new ArrayList<>(all.size());
        boolean number = false;
        boolean label = false;
        boolean row = false;
        boolean labelled = false;
        for (Token token : all) {
            int letters = Lettering.count(token.text());
            boolean word = token.kind() == Token.Kind.LABEL;
            Token figure = word && label && letters < RowDraft.LETTERS_OF_A_LABEL + 4 ? Tokens.asFigure(token) : token;
            boolean inPlace = word
                    && (figure.kind() == Token.Kind.NUMBER
                            || ((number
                                            || (row && !FormWords.cover(kind, Lettering.letters(token.text())))
                                            || (isMarked(token) && read.size() > lastWords))
                                    && letters < RowDraft.LETTERS_OF_A_LABEL)
                            || (label && token.text().strip().equals("无")));
            boolean foreign = word && label && isForeign(kind, token, labelled);
            Token taken = foreign ? Tokens.asFigure(token) : inPlace && label ? figure : token;
            read.add(taken);
            // 总计 and 其他 name columns too
            boolean names = kind != TableKind.DISCLOSURE && letters < RowDraft.LETTERS_OF_A_LABEL;
            boolean rowLabel = word && FormWords.isRow(kind, Lettering.letters(token.text()));
            row |= rowLabel;
            labelled |= !names && rowLabel;
            number |= taken.kind() == Token.Kind.NUMBER;
            label |= taken.kind() == Token.Kind.LABEL && letters >= RowDraft.LETTERS_OF_A_LABEL - 2;
        }
        return read;
    }

    /** Words behind a label that are none of the table's own stand in the place of a figure. */
    private static boolean isForeign(TableKind kind, Token token, boolean labelled) {
        ReportYear.Name ofYear = ReportYear.named(token.text());
        String letters = ofYear == null ? Lettering.letters(token.text()) : ofYear.name();
        boolean own = FormWords.cover(kind, letters);
        return token.column() > 0
                && (kind == TableKind.DISCLOSURE ? labelled || !own : labelled && !own)
                && !FormWords.nearly(kind, letters);
    }

    /** The run of figures with most in it, of those the longest, of those the last. */
    private static int[] figuresAmong(List<Token> tokens) {
        int[] best = {tokens.size(), tokens.size()};
        int bestFilled = 0;
        int from = -1;
        int filled = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && tokens.get(i).isFigure()) {
                from = from < 0 ? i : from;
                filled += tokens.get(i).isBlank() ? 0 : 1;
                continue;
            }
            if (from >= 0 && (filled > bestFilled || (filled == bestFilled && i - from >= best[1] - best[0]))) {
                best = new int[] {from, i};
                bestFilled = filled;
            }
            from = -1;
            filled = 0;
        }
        boolean blanksBeforeLabels = bestFilled == 0 && isLabelFrom(best[1], tokens);
        return blanksBeforeLabels ? new int[] {tokens.size(), tokens.size()} : best;
    }

    private static boolean isLabelFrom(int first, List<Token> tokens) {
        for (int i = first; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.LABEL) {
                return true;
            }
        }
        return false;
    }
}
