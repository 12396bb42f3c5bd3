package io.gongkai.parse.page.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageDraftTest {
    private final PageDraft draft = new PageDraft(1, 595, 842);

    @Test
    void aBlankPageWithALogoIsNoScan() {
        draft.addPicture(new Box(50, 50, 150, 100));
        assertThat(draft.page().isScan()).isFalse();
    }

    @Test
    void invisibleTextAloneIsThatOfAScan() {
        draft.add(glyph(100), false);
        assertThat(draft.page().isScan()).isTrue();
        assertThat(draft.page().glyphs()).hasSize(1);
    }

    @Test
    void invisibleTextBesideVisibleIsLeftOut() {
        draft.add(glyph(100), false);
        draft.add(glyph(200), true);
        assertThat(draft.page().isScan()).isFalse();
        assertThat(draft.page().glyphs()).containsExactly(glyph(200));
    }

    @Test
    void aPictureOfHalfThePageIsAScan() {
        draft.addPicture(new Box(0, 0, 595, 421));
        draft.add(glyph(100), true);
        assertThat(draft.page().isScan()).isTrue();
    }

    @Test
    void whatIsPaintedOverIsNotRead() {
        draft.add(glyph(100), true);
        draft.add(glyph(200), true);
        draft.cover(new Box(95, 95, 120, 115), Shade.PAPER);
        assertThat(draft.page().glyphs()).containsExactly(glyph(200));
        assertThat(draft.page().shapes()).containsExactly(glyph(100).box());
    }

    @Test
    void itMayBeWrittenThereAgain() {
        draft.add(glyph(100), true);
        draft.cover(new Box(95, 95, 120, 115), Shade.PAPER);
        draft.add(glyph(100), true);
        assertThat(draft.page().glyphs()).containsExactly(glyph(100));
    }

    @Test
    void whatIsPaintedOverInAColourIsUnknown() {
        draft.add(glyph(100), true);
        draft.cover(new Box(95, 95, 120, 115), Shade.DARK);
        assertThat(draft.page().glyphs()).allMatch(Glyph::isUnknown).hasSize(1);
    }

    @Test
    void whatIsLargerThanThePaintIsCoveredWhereItsMiddleIs() {
        draft.add(new Glyph("公", new Box(100, 100, 160, 160), Turn.UPRIGHT), true);
        draft.add(new Glyph("开", new Box(160, 100, 220, 160), Turn.UPRIGHT), true);
        draft.cover(new Box(120, 120, 140, 140), Shade.PAPER);
        assertThat(draft.page().glyphs()).extracting(Glyph::text).containsExactly("开");
    }

    @Test
    void aLineThroughWordsCoversNone() {
        draft.add(glyph(100), true);
        draft.cover(new Box(95, 104, 120, 106), Shade.DARK);
        assertThat(draft.page().glyphs()).containsExactly(glyph(100));
    }

    private static Glyph glyph(double x) {
        return new Glyph("公", new Box(x, 100, x + 10, 110), Turn.UPRIGHT);
    }
}
