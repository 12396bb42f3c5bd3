package io.gongkai.parse.page.line;

import io.gongkai.parse.page.content.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Glyphs that stand side by side.
 *
 * @param pieces its parts between wide gaps, from the left; at least one
 * @param box where it stands
 */
public record PrintedLine(List<Piece> pieces, Box box) {
    public PrintedLine {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one piece");
        }
    }

    /** The line of these of its pieces; empty if there are none. */
    public Optional<PrintedLine> with(List<Piece> kept) {
        if (kept.equals(pieces)) {
            return Optional.of(this);
        }
        return kept.stream().map(Piece::box).reduce(Box::with).map(around -> new PrintedLine(kept, around));
    }

    /** Whether figures stand behind a wide gap on the line. */
    public boolean hasFigures() {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).isFigure()) {
                return true;
            }
        }
        return false;
    }

    /** What it says, wide gaps as single spaces. */
    public String text() {
        return pieces.size() == 1
                ? pieces.getFirst().text()
                : pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
