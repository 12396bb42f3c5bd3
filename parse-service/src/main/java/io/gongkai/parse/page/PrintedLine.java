package io.gongkai.parse.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Glyphs that stand side by side.
 *
 * @param pieces its parts between wide gaps, from the left; at least one
 * @param box where it stands
 */
record PrintedLine(List<Piece> pieces, Box box) {
    PrintedLine {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one piece");
        }
    }

    /** What it says, wide gaps as single spaces. */
    String text() {
        return pieces.size() == 1
                ? pieces.getFirst().text()
                : pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
