package io.gongkai.parse.page;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.PageDraft;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages of words whose places are known but not their fonts, as converters write them into web pages. Chinese characters are as wide
 * as they are high, and digits half as wide in nearly all fonts, so that places of glyphs can be told.
 */
public final class PlacedText {
    private static final String FORMAT = "HTML";
    private static final int FIRST_WIDE = 0x2E80;

    /** Quotation marks, dashes and dots, which Chinese fonts have as wide as characters. */
    private static final String WIDE = "“”‘’—…·①②③④⑤⑥⑦⑧⑨⑩";

    /** So many words may lie on others, as narrow letters do, which are taken for wider ones. */
    private static final int MOST_OVERLAPS = 2;

    private final PagesReading pages;

    /** Words of the page that stand in one line each. */
    private final List<Box> runs = new ArrayList<>();

    private int overlaps;
    private @Nullable PageDraft page;
    private int number;

    public PlacedText(ReadingLimits limits) {
        this.pages = new PagesReading(limits);
    }

    /** Begins a page so large. */
    public void beginPage(double width, double height) {
        endPage();
        page = new PageDraft(++number, width, height);
    }

    private void endPage() {
        if (page == null) {
            return;
        }
        pages.add(page.page());
        runs.sort(Comparator.comparingLong((Box run) -> Math.round(run.top())).thenComparingDouble(Box::left));
        for (int i = 1; i < runs.size(); i++) {
            boolean level =
                    Math.round(runs.get(i).top()) == Math.round(runs.get(i - 1).top());
            double shared = runs.get(i).sharedWidth(runs.get(i - 1));
            overlaps += level && shared > runs.get(i).height() / 2 ? 1 : 0;
        }
        runs.clear();
    }

    /**
     * Adds words that stand in one line.
     *
     * @param left distance from the left edge of the page
     * @param top distance from its upper edge
     * @param size of the font
     * @return where they end, as distance from the left edge
     */
    public double add(String words, double left, double top, double size) {
        PageDraft draft = Objects.requireNonNull(page, "a page has begun");
        double x = left;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int character = words.codePointAt(i);
            boolean wide = character >= FIRST_WIDE || WIDE.indexOf(character) >= 0;
            double width = wide ? size : size / 2;
            Box box = new Box(x, top, x + width, top + size);
            draft.add(new Glyph(Character.toString(character), box, Turn.UPRIGHT), true);
            x += width;
        }
        runs.add(new Box(left, top, x, top + size));
        return x;
    }

    /** What they say; null if they would lie on top of each other, so that their places are not what they seem. */
    public @Nullable DocumentOutcome read() {
        endPage();
        DocumentOutcome outcome = overlaps > MOST_OVERLAPS ? null : pages.outcome(FORMAT);
        return outcome instanceof DocumentOutcome.Read(Document read, List<Line> surroundings)
                ? new DocumentOutcome.Read(new Document(read.text(), read.lines(), all()), surroundings)
                : outcome;
    }

    /** Pictures beside the words are not looked at, and there may be some on every page. */
    private Set<Integer> all() {
        return IntStream.rangeClosed(1, number).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
