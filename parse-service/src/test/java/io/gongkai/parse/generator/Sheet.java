package io.gongkai.parse.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed page: what stands where, in points from its upper left corner.
 *
 * @param width of the paper
 * @param height of the paper
 */
record Sheet(double width, double height, List<Text> texts, List<Rule> rules, List<Picture> pictures) {
    static final double A4_SHORT = 595;
    static final double A4_LONG = 842;

    Sheet {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    /**
     * Characters side by side.
     *
     * @param x left end
     * @param y base line
     * @param size of the font
     */
    record Text(double x, double y, double size, String words) {
        Text moved(double right, double down) {
            return new Text(x + right, y + down, size, words);
        }
    }

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2) {
        Rule moved(double right, double down) {
            return new Rule(x1 + right, y1 + down, x2 + right, y2 + down);
        }
    }

    /** A picture, by its upper left and lower right corners. */
    record Picture(double x1, double y1, double x2, double y2) {
        Picture moved(double right, double down) {
            return new Picture(x1 + right, y1 + down, x2 + right, y2 + down);
        }
    }

    /** What a printer puts on the paper that leaves out all that reaches beyond its right edge. */
    Sheet clipped() {
        List<Text> shown = new ArrayList<>();
        for (Text text : texts) {
            StringBuilder words = new StringBuilder();
            double at = text.x();
            for (int c : text.words().codePoints().toArray()) {
                at += width(c) * text.size();
                if (at < width) {
                    words.appendCodePoint(c);
                }
            }
            if (!words.isEmpty()) {
                shown.add(new Text(text.x(), text.y(), text.size(), words.toString()));
            }
        }
        List<Rule> drawn = rules.stream()
                .filter(rule -> Math.min(rule.x1(), rule.x2()) < width)
                .map(rule -> new Rule(Math.min(rule.x1(), width), rule.y1(), Math.min(rule.x2(), width), rule.y2()))
                .toList();
        return new Sheet(width, height, shown, drawn, pictures);
    }

    /** How wide the characters are: Chinese ones as wide as high, those of ASCII half as wide. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Sheet::width).sum() * size;
    }

    /** The width of a character in parts of the font size. */
    static double width(int character) {
        return character < 0x80 ? 0.5 : 1;
    }
}
