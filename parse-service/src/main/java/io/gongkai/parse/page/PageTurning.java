package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.content.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns a page on which most of the text lies on its side, as tables across a sheet do. */
final class PageTurning {
    private PageTurning() {}

    static Page upright(Page page) {
        int upright = 0;
        for (Glyph glyph : page.glyphs()) {
            upright += glyph.turn() == Turn.UPRIGHT ? 1 : 0;
        }
        if (2 * upright >= page.glyphs().size()) {
            return page;
        }
        Map<Turn, Integer> count = new EnumMap<>(Turn.class);
        page.glyphs().forEach(glyph -> count.merge(glyph.turn(), 1, Integer::sum));
        Turn most = Turn.UPRIGHT;
        for (Map.Entry<Turn, Integer> entry : count.entrySet()) {
            if (entry.getValue() > count.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        if (most == Turn.UPRIGHT) {
            return page;
        }
        Turn turn = most;
        boolean aside = turn != Turn.OVERTURNED;
        List<Glyph> glyphs = page.glyphs().stream()
                .map(glyph -> new Glyph(
                        glyph.text(),
                        turned(glyph.box(), turn, page),
                        glyph.turn().without(turn)))
                .toList();
        List<Ruling> rulings = page.rulings().stream()
                .map(ruling -> turned(ruling, turn, page))
                .toList();
        return new Page(
                page.number(),
                aside ? page.height() : page.width(),
                aside ? page.width() : page.height(),
                glyphs,
                rulings,
                turned(page.pictures(), turn, page),
                turned(page.shapes(), turn, page),
                page.recognised());
    }

    private static Ruling turned(Ruling ruling, Turn by, Page page) {
        Box box = ruling.level()
                ? new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                : new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to());
        Box turned = turned(box, by, page);
        return turned.height() <= turned.width()
                ? Ruling.level(turned.top(), turned.left(), turned.right())
                : Ruling.upright(turned.left(), turned.top(), turned.bottom());
    }

    private static List<Box> turned(List<Box> boxes, Turn by, Page page) {
        return boxes.stream().map(box -> turned(box, by, page)).toList();
    }

    private static Box turned(Box box, Turn by, Page page) {
        double width = page.width();
        double height = page.height();
        return switch (by) {
            case UPRIGHT -> box;
            case DOWNWARD -> new Box(box.top(), width - box.right(), box.bottom(), width - box.left());
            case OVERTURNED ->
                new Box(width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
            case UPWARD -> new Box(height - box.bottom(), box.left(), height - box.top(), box.right());
        };
    }
}
