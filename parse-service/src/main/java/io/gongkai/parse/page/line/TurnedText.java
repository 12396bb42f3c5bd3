package io.gongkai.parse.page.line;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines of glyphs that lie on their side or stand on their heads, as labels in narrow cells do. */
public final class TurnedText {
    private TurnedText() {}

    /** The lines as they stand when the page is turned so that they run from the left. */
    public static List<PrintedLine> lines(List<Glyph> turned) {
        List<PrintedLine> lines = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            List<Glyph> same = turned.stream()
                    .filter(glyph -> glyph.turn() == turn)
                    .map(TurnedText::upright)
                    .toList();
            lines.addAll(LineForming.lines(same));
        }
        lines.sort(Comparator.comparingDouble(line -> line.box().centre()));
        return lines;
    }

    private static Glyph upright(Glyph glyph) {
        Box box = glyph.box();
        Box turned = switch (glyph.turn()) {
            case UPRIGHT -> box;
            case DOWNWARD -> new Box(box.top(), -box.right(), box.bottom(), -box.left());
            case OVERTURNED -> new Box(-box.right(), -box.bottom(), -box.left(), -box.top());
            case UPWARD -> new Box(-box.bottom(), box.left(), -box.top(), box.right());
        };
        return new Glyph(glyph.text(), turned, Turn.UPRIGHT);
    }
}
