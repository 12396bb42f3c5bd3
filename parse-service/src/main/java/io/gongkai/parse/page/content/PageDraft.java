package io.gongkai.parse.page.content;

import io.gongkai.parse.document.LimitExceededException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what is drawn on a page. What nobody sees is left out: what is drawn a second time to look bold, what is drawn in no
 * colour. Only the page of a scan keeps its invisible text, which a reading machine put there. What lies beyond the edges stays
 * for a while, since a table may be wider than its page.
 */
public final class PageDraft {
    /** A report's page has 1,000. */
    private static final int MOST_GLYPHS = 100_000;

    /** A table's page has 300. */
    private static final int MOST_RULINGS = 50_000;

    private static final int MOST_PICTURES = 10_000;
    private static final int MOST_GROUNDS = 10_000;

    /** Glyphs drawn twice lie that near, in parts of their size. */
    private static final double TWICE = 0.15;

    /** As large as a glyph mostly is: smaller squares hold no fewer of them, but more glyphs stand near an edge. */
    private static final double SQUARE = 12;

    /** How far beyond the edges of a page, in parts of it, things may be drawn. */
    private static final double BEYOND = 2;

    private final int number;
    private final Box area;
    private final Box reach;
    private final List<Glyph> visible = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private final Map<Place, List<Glyph>> nearby = new HashMap<>();

    public PageDraft(int number, double width, double height) {
        this.number = number;
        this.area = new Box(0, 0, width, height);
        this.reach = new Box(-BEYOND * width, -BEYOND * height, (1 + BEYOND) * width, (1 + BEYOND) * height);
    }

    public void add(Glyph glyph, boolean seen) {
        Box box = glyph.box();
        if (glyph.text().isBlank() || !reach.holds(box.middle(), box.centre())) {
            return;
        }
        List<Glyph> glyphs = seen ? visible : invisible;
        if (seen && isDrawnTwice(glyph)) {
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new LimitExceededException("characters on a page", MOST_GLYPHS);
        }
        glyphs.add(glyph.withoutRadicals());
    }

    public void add(Ruling ruling) {
        boolean level = ruling.level();
        double from = Math.max(level ? reach.left() : reach.top(), ruling.from());
        double to = Math.min(level ? reach.right() : reach.bottom(), ruling.to());
        double least = level ? reach.top() : reach.left();
        double most = level ? reach.bottom() : reach.right();
        if (!(ruling.at() >= least && ruling.at() <= most && from < to)) {
            return;
        }
        if (rulings.size() >= MOST_RULINGS) {
            throw new LimitExceededException("lines drawn on a page", MOST_RULINGS);
        }
        rulings.add(new Ruling(ruling.level(), ruling.at(), from, to));
    }

    public void addPicture(Box picture) {
        Box shown = new Box(
                Math.max(0, picture.left()),
                Math.max(0, picture.top()),
                Math.min(area.right(), picture.right()),
                Math.min(area.bottom(), picture.bottom()));
        if (shown.width() > 0 && shown.height() > 0 && pictures.size() < MOST_PICTURES) {
            pictures.add(shown);
        }
    }

    /** Notes where the page is painted, so that words in its own colour are seen there. */
    public void addGround(Box ground) {
        if (grounds.size() < MOST_GROUNDS) {
            grounds.add(ground);
        }
    }

    /** Whether anything is painted where the glyph stands. */
    public boolean isOnGround(Glyph glyph) {
        double x = glyph.box().middle();
        double y = glyph.box().centre();
        return grounds.stream().anyMatch(ground -> ground.holds(x, y))
                || pictures.stream().anyMatch(picture -> picture.holds(x, y));
    }

    /** Whether nothing is printed but what a reading machine put there. */
    public boolean isRecognised() {
        return visible.isEmpty() && !invisible.isEmpty();
    }

    public Page page() {
        List<Glyph> glyphs = isRecognised() ? invisible : visible;
        return new Page(
                number,
                area.right(),
                area.bottom(),
                List.copyOf(glyphs),
                List.copyOf(rulings),
                List.copyOf(pictures),
                isRecognised());
    }

    private boolean isDrawnTwice(Glyph glyph) {
        double left = glyph.box().left();
        double bottom = glyph.box().bottom();
        double near = Math.min(TWICE * glyph.size(), glyph.box().width() / 2);
        int column = (int) (left / SQUARE);
        int row = (int) (bottom / SQUARE);
        // mostly its own square alone
        int lastColumn = Math.min(column + 1, (int) ((left + near) / SQUARE));
        int lastRow = Math.min(row + 1, (int) ((bottom + near) / SQUARE));
        for (int x = Math.max(column - 1, (int) ((left - near) / SQUARE)); x <= lastColumn; x++) {
            for (int y = Math.max(row - 1, (int) ((bottom - near) / SQUARE)); y <= lastRow; y++) {
                for (Glyph other : nearby.getOrDefault(new Place(x, y), List.of())) {
                    if (other.text().equals(glyph.text())
                            && Math.abs(other.box().left() - left) <= near
                            && Math.abs(other.box().bottom() - bottom) <= near) {
                        return true;
                    }
                }
            }
        }
        nearby.computeIfAbsent(new Place(column, row), _ -> new ArrayList<>(2)).add(glyph);
        return false;
    }

    /** A small square of the page. */
    private record Place(int column, int row) {}
}
