package io.gongkai.parse.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource({
        "求 221, 3, ODD",
        "求221, 3, ODD",
        "表1, 0, LABEL",
        "要求221, 3, LABEL",
        "求, 3, LABEL",
        "221件, 3, NUMBER",
    })
    void aLetterBeforeAFigureIsNoLabel(String text, int column, Token.Kind kind) {
        SourcePosition source = new SourcePosition(null, 1, 0, text.length(), new CellPosition(1, 2, column + 1));
        assertThat(Tokens.ofCell(new Cell(text, column, 1, 1, source)))
                .extracting(Token::kind)
                .containsExactly(kind);
    }
}
