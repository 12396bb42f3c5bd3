package io.gongkai.parse.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a manuscript on sheets of paper: lines broken at the margin, tables row by row, page numbers at the foot. */
final class Typesetting {
    private static final double MARGIN = 72;
    private static final double BODY = 14;
    private static final double TITLE = 20;
    private static final double LEADING = 1.7;

    /** What no line break parts: words, numbers, a Chinese character with the mark behind it. */
    private static final Pattern WORD = Pattern.compile("[\\x21-\\x7E]+|.[，。、；：？！）〕》”]*| ", Pattern.DOTALL);

    private final SheetStyle style;
    private final Random random;
    private final double width;
    private final double height;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Sheet.Text> texts = new ArrayList<>();
    private final List<Sheet.Rule> rules = new ArrayList<>();
    private final List<Sheet.Picture> pictures = new ArrayList<>();
    private final TableLook look;
    private double y = MARGIN;

    private Typesetting(SheetStyle style, Random random) {
        this.style = style;
        this.random = random;
        this.look = style.varied() ? TableLook.any(random) : TableLook.USUAL;
        this.width = style.landscape() ? Sheet.A4_LONG : Sheet.A4_SHORT;
        this.height = style.landscape() ? Sheet.A4_SHORT : Sheet.A4_LONG;
    }

    static List<Sheet> of(Manuscript manuscript, SheetStyle style, Random random) {
        Typesetting typesetting = new Typesetting(style, random);
        manuscript.lettered().forEach(typesetting::set);
        typesetting.endPage();
        return List.copyOf(typesetting.sheets);
    }

    private void set(Block block) {
        switch (block) {
            case Block.Title(var words) -> centred(words);
            case Block.Heading heading -> lines(heading.text(), 2 * BODY);
            case Block.GluedHeading glued -> throw new IllegalStateException(glued + " was not lettered");
            case Block.Paragraph(var words) -> lines(words, 2 * BODY);
            case Block.Junk(var words) -> lines(words, 0);
            case Block.Closing(var words) -> {
                double indent = Math.max(0, width - 2 * MARGIN - Sheet.width(words, BODY) - 2 * BODY);
                lines(words, indent);
            }
            case Block.Picture ignored -> {
                newPageUnless(120);
                pictures.add(new Sheet.Picture(MARGIN, y, width - MARGIN, y + 110));
                y += 120;
            }
            case Block.Table(var table) -> table(table);
        }
    }

    private void centred(String words) {
        for (String line : broken(words, width - 2 * MARGIN - 2 * TITLE, TITLE, 0)) {
            line(line, (width - Sheet.width(line, TITLE)) / 2, TITLE);
        }
    }

    private void lines(String words, double indent) {
        double at = MARGIN + indent;
        for (String line : broken(words, width - 2 * MARGIN, BODY, indent)) {
            line(line, at, BODY);
            at = MARGIN;
        }
    }

    private void line(String words, double x, double size) {
        newPageUnless(size * LEADING);
        y += size * LEADING;
        texts.add(new Sheet.Text(x, y - (LEADING - 1) / 2 * size, size, words));
    }

    private void newPageUnless(double room) {
        if (y + room > height - MARGIN) {
            endPage();
        }
    }

    private void table(PrintedTable table) {
        y += 6;
        TypesetTable set = new TypesetTable(table, style, look, (width - 2 * MARGIN) * style.tableWidth(), random);
        while (!set.isDone()) {
            double used = set.next(MARGIN, y, height - MARGIN, texts, rules);
            y += used;
            if (!set.isDone()) {
                endPage();
            }
        }
        y += 8;
    }

    private void endPage() {
        String number = "- " + (sheets.size() + 1) + " -";
        texts.add(new Sheet.Text((width - Sheet.width(number, 10)) / 2, height - 40, 10, number));
        if (style.twice()) {
            List<Sheet.Text> again =
                    texts.stream().map(text -> text.moved(0.4, 0)).toList();
            texts.addAll(again);
        }
        sheets.add(new Sheet(width, height, texts, rules, pictures));
        texts.clear();
        rules.clear();
        pictures.clear();
        y = MARGIN;
    }

    /** The words in lines no wider than that; a word that is wider is broken anywhere. */
    static List<String> broken(String words, double width, double size, double indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double room = width - indent;
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group();
            for (String part : Sheet.width(word, size) <= width ? List.of(word) : letters(word)) {
                if (!line.isEmpty() && Sheet.width(line + part.stripTrailing(), size) > room) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    room = width;
                }
                line.append(part);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> letters(String word) {
        return word.codePoints().mapToObj(Character::toString).toList();
    }
}
