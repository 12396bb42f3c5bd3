package io.gongkai.parse.page.content;

import io.gongkai.parse.document.LimitExceededException;
import java.util.ArrayList;
import java.util.List;

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
    /** A page's letters are drawn as 3,000. */
    private static final int MOST_SHAPES = 200_000;

    private static final int MOST_GROUNDS = 10_000;

    /** What is thinner, in points, strikes words out, underlines them, or parts them. */
    private static final double LEAST_COVER = 3;

    /** How far beyond the edges of a page, in parts of it, things may be drawn. */
    private static final double BEYOND = 2;

    private final int number;
    private final Box area;
    private final Box reach;
    private final DrawnGlyphs visible;
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> shapes = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private int covers;

    public PageDraft(int number, double width, double height) {
        this.number = number;
        this.area = new Box(0, 0, width, height);
        this.reach = new Box(-BEYOND * width, -BEYOND * height, (1 + BEYOND) * width, (1 + BEYOND) * height);
        this.visible = new DrawnGlyphs(area);
    }

    public void add(Glyph glyph, boolean seen) {
        Box box = glyph.box();
        if (glyph.text().isBlank() || !reach.holds(box.middle(), box.centre())) {
            return;
        }
        if ((seen ? visible.size() : invisible.size()) >= MOST_GLYPHS) {
            throw new LimitExceededException("characters on a page", MOST_GLYPHS);
        }
        if (seen) {
            visible.add(glyph.withoutRadicals());
        } else {
            invisible.add(glyph.withoutRadicals());
        }
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

    /**
     * Hides the characters in an area. Below the colour of the page they are erased, and others may be written in their place; below
     * another colour it is not known what stands there.
     */
    public void cover(Box cover, Shade shade) {
        if (covers >= MOST_GROUNDS || Math.min(cover.width(), cover.height()) <= LEAST_COVER || visible.size() == 0) {
            return;
        }
        covers++;
        if (shade == Shade.PAPER) {
            visible.erase(cover).forEach(glyph -> addShape(glyph.box()));
        } else {
            visible.obscure(cover);
        }
    }

    /** Adds what may be a letter that was drawn. */
    public void addShape(Box shape) {
        if (shapes.size() >= MOST_SHAPES) {
            throw new LimitExceededException("shapes drawn on a page", MOST_SHAPES);
        }
        shapes.add(shape);
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
        return visible.size() == 0 && !invisible.isEmpty();
    }

    public Page page() {
        List<Glyph> glyphs = isRecognised() ? List.copyOf(invisible) : visible.all();
        return new Page(
                number,
                area.right(),
                area.bottom(),
                glyphs,
                List.copyOf(rulings),
                List.copyOf(pictures),
                List.copyOf(shapes),
                isRecognised());
    }
}
