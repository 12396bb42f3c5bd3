package io.gongkai.parse.generator;

import java.util.Random;

/** Writes a manuscript as plain text. */
final class TextPage {
    private static final int LINE = 34;

    /** Writes one table, every line ended. */
    interface TableWriting {
        String write(PrintedTable table, Random random);
    }

    private TextPage() {}

    /** Every paragraph on a line of its own. */
    static String whole(Manuscript manuscript, TableWriting tables, Random random) {
        String between = random.nextBoolean() ? "\n" : "\n\n";
        String indent = random.nextInt(3) == 0 ? "\u3000\u3000" : "";
        StringBuilder text = new StringBuilder();
        for (Block block : manuscript.lettered()) {
            switch (block) {
                case Block.Title(var words) -> text.append(words).append("\n\n");
                case Block.Heading heading -> {
                    if (!heading.text().isEmpty()) {
                        text.append(indent).append(heading.text()).append(between);
                    }
                }
                case Block.GluedHeading glued -> throw new IllegalStateException(glued + " was not lettered");
                case Block.Paragraph(var words) ->
                    text.append(indent).append(words).append(between);
                case Block.Closing(var words) -> text.append(words).append(between);
                case Block.Table(var table) ->
                    text.append(tables.write(table, random)).append('\n');
                case Block.Picture ignored -> text.append('\n');
                case Block.Junk(var words) -> text.append(words).append('\n');
            }
        }
        return text.toString();
    }

    /** As a printed page was extracted: lines broken where the paper ends, spaces around numbers, the title in two lines. */
    static String wrapped(Manuscript manuscript, TableWriting tables, Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 0;
        for (Block block : manuscript.lettered()) {
            String printed = switch (block) {
                case Block.Title(var words) -> broken(words) + "\n";
                case Block.Heading heading -> heading.text().isEmpty() ? "" : heading.text() + "\n";
                case Block.GluedHeading glued -> throw new IllegalStateException(glued + " was not lettered");
                case Block.Paragraph(var words) -> folded(words);
                case Block.Closing(var words) -> spaced(words) + "\n";
                case Block.Table(var table) -> tables.write(table, random);
                case Block.Picture ignored -> "\n";
                case Block.Junk(var words) -> words + "\n";
            };
            text.append(printed);
            lines += (int) printed.lines().count();
            if (lines > 36 && block instanceof Block.Paragraph) {
                text.append("- ").append(1 + text.length() / 1200).append(" -\n");
                lines = 0;
            }
        }
        return text.toString();
    }

    private static String broken(String title) {
        int cut = title.indexOf("政府信息公开工作年度报告");
        return cut > 8 ? title.substring(0, cut) + "\n" + title.substring(cut) : title;
    }

    private static String spaced(String words) {
        return words.replaceAll("(?<=[\\u4e00-\\u9fff])(?=\\d)", " ").replaceAll("(?<=\\d)(?=[\\u4e00-\\u9fff])", " ");
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        String rest = spaced(words);
        int room = LINE - 2;
        while (rest.length() > room) {
            int cut = room;
            while (cut > room - 4 && isNumeric(rest.charAt(cut)) && isNumeric(rest.charAt(cut - 1))) {
                cut--;
            }
            if ("，。；、：）”》%".indexOf(rest.charAt(cut)) >= 0) {
                cut++;
            }
            folded.append(rest, 0, cut).append('\n');
            rest = rest.substring(cut).stripLeading();
            room = LINE;
        }
        return folded.append(rest).append(rest.isEmpty() ? "" : "\n").toString();
    }

    private static boolean isNumeric(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '%';
    }
}
