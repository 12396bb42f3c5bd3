package io.gongkai.parse.table.forming;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows of cells that a page break cut, the label and some of the figures. */
class CutRowsTest {
    private static final SourcePosition SOURCE = new SourcePosition(1, 1, null, null, null);
    private static final String LABEL = "1.本机关不掌握相关政府信息";

    @Test
    void endsOfFiguresBelongToThemWhereTheRowAddsUp() {
        assertThat(figures(row("1.本机关不掌握", 123, 98, 12, 134), row("相关政府信息", "0", "", "", "0")))
                .containsExactly("NUMBER 1230", "NUMBER 98", "NUMBER 12", "NUMBER 1340");
    }

    @Test
    void otherFiguresOneBelowTheOtherAreDoubted() {
        assertThat(figures(row("1.本机关不掌握", 123, 98, 12, 233), row("相关政府信息", "1", "", "", "2")))
                .containsExactly("ODD 123\n1", "NUMBER 98", "NUMBER 12", "ODD 233\n2");
    }

    @Test
    void soAreThoseOfTwoRowsWhoseDigitsAddUpJoinedAsTheyDoApart() {
        assertThat(figures(row("1.本机关不掌握", 3, 1, 2, 6), row("相关政府信息", "2", "1", "1", "4")))
                .containsExactly("ODD 3\n2", "ODD 1\n1", "ODD 2\n1", "ODD 6\n4");
        assertThat(figures(row("1.本机关不掌握", 3, 0, 1, 4), row("相关政府信息", "2", "1", "", "3")))
                .containsExactly("ODD 3\n2", "ODD 0\n1", "NUMBER 1", "ODD 4\n3");
    }

    @Test
    void rowsWithLabelsOfTheirOwnStayApart() {
        assertThat(CutRows.joined(
                        List.of(row(LABEL, 1, 0, 0, 1), row("2.没有现成信息需要另行制作", "2", "", "", "2")), Set.of(LABEL)))
                .hasSize(2);
    }

    private static List<String> figures(PrintedRow above, PrintedRow below) {
        List<PrintedRow> joined = CutRows.joined(List.of(above, below), Set.of(LABEL.substring(2)));
        assertThat(joined).hasSize(1);
        return joined.getFirst().figures().stream()
                .map(token -> token.kind() + " " + token.text())
                .toList();
    }

    private static PrintedRow row(String label, Object... cells) {
        List<Token> figures = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            figures.add(Tokens.asFigure(new Token(Token.Kind.LABEL, cells[i].toString(), null, 3 + i, SOURCE)));
        }
        Token words = new Token(Token.Kind.LABEL, label, null, 2, SOURCE);
        return new PrintedRow(List.of(words), null, figures, false, true, true, label, SOURCE, 1);
    }
}
