package io.gongkai.parse.page;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Glyph;
import io.gongkai.parse.page.content.Page;
import io.gongkai.parse.page.content.PageDraft;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.content.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet of A4 to draw on, with characters of 10 points; Latin ones are half as wide. */
final class Sheet {
    private static final double SIZE = 10;

    private final List<Runnable> drawn = new ArrayList<>();
    private double width = 595;
    private double height = 842;
    private PageDraft draft = new PageDraft(1, 595, 842);

    /** Turns the sheet so that it is wider than high. */
    Sheet lying() {
        width = 842;
        height = 595;
        return this;
    }

    Sheet text(double x, double baseline, String text) {
        return textOf(SIZE, x, baseline, text);
    }

    Sheet textOf(double size, double x, double baseline, String text) {
        drawn.add(() -> {
            double at = x;
            for (int i = 0; i < text.length(); i++) {
                double width = text.charAt(i) < 0x2000 ? size / 2 : size;
                draft.add(
                        new Glyph(
                                text.substring(i, i + 1),
                                new Box(at, baseline - size, at + width, baseline),
                                Turn.UPRIGHT),
                        true);
                at += width;
            }
        });
        return this;
    }

    Sheet raised(double x, double baseline, String digit) {
        drawn.add(() -> draft.add(
                new Glyph(digit, new Box(x, baseline - SIZE / 2, x + SIZE / 4, baseline), Turn.UPRIGHT), true));
        return this;
    }

    Sheet turned(double x, double y, String text, Turn turn) {
        drawn.add(() -> {
            for (int i = 0; i < text.length(); i++) {
                double at = y + SIZE * i;
                draft.add(new Glyph(text.substring(i, i + 1), new Box(x, at, x + SIZE, at + SIZE), turn), true);
            }
        });
        return this;
    }

    Sheet level(double y, double from, double to) {
        drawn.add(() -> draft.add(Ruling.level(y, from, to)));
        return this;
    }

    Sheet upright(double x, double from, double to) {
        drawn.add(() -> draft.add(Ruling.upright(x, from, to)));
        return this;
    }

    Sheet picture(double x, double y, double width, double height) {
        drawn.add(() -> draft.addPicture(new Box(x, y, x + width, y + height)));
        return this;
    }

    Sheet shape(double x, double y, double width, double height) {
        drawn.add(() -> draft.addShape(new Box(x, y, x + width, y + height)));
        return this;
    }

    Page page(int number) {
        draft = new PageDraft(number, width, height);
        drawn.forEach(Runnable::run);
        return draft.page();
    }

    /** The lines of the document that sheets are: tables as their number and cells with their columns and spans. */
    static List<String> read(Sheet... sheets) {
        PagesReading pages = new PagesReading(ReadingLimits.USUAL);
        for (int i = 0; i < sheets.length; i++) {
            pages.add(sheets[i].page(i + 1));
        }
        Document document = ((DocumentOutcome.Read) pages.outcome("PDF")).document();
        return document.lines().stream().map(Sheet::described).toList();
    }

    private static String described(Line line) {
        boolean inTable = line.table() != null;
        String cells = line.cells().stream()
                .map(cell -> (inTable
                                ? cell.column()
                                        + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "")
                                        + (cell.rowSpan() > 1 ? "v" + cell.rowSpan() : "")
                                        + ":"
                                : "")
                        + cell.text().strip())
                .collect(Collectors.joining(" | "));
        return inTable ? "T" + line.table() + " " + cells : cells;
    }
}
