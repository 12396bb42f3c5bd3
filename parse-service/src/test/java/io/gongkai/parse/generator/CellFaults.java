package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What filers write into cells instead of bare numbers, and about them beside the tables. */
final class CellFaults {
    private static final List<String> DASHES = List.of("—", "-", "－", "–", "——", "--", "无", "／", "/", "零", "〇");

    private CellFaults() {}

    /** Zeros are written as one kind of dash or word throughout; what says neither nought nor "not applicable" is not read. */
    static Manuscript dashes(Manuscript manuscript, Random random) {
        String dash = DASHES.get(random.nextInt(DASHES.size()));
        String truth = switch (dash) {
            case "／", "/" -> "/";
            case "零", "〇" -> "0";
            default -> Truth.UNREADABLE;
        };
        return manuscript.mapping(table -> table.map(cell -> cell.isFigure() && "0".equals(cell.text())
                ? new PrintedCell(dash, cell.columns(), cell.rows(), cell.address(), truth)
                : cell));
    }

    /** Marks of notes, units, and what a number is made up of. */
    static Manuscript notes(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> table.map(cell -> {
            String text = cell.text();
            if (!cell.isWhole() || random.nextInt(6) > 0) {
                return cell;
            }
            boolean counts = table.kind() != TableKind.DISCLOSURE
                    || !cell.requiredAddress().endsWith("amount");
            return cell.printing(
                    switch (random.nextInt(7)) {
                        case 0 -> text + (counts ? "件" : "万元");
                        case 1 -> text + "①";
                        case 2 -> text + "[1]";
                        case 3 -> text + "*";
                        case 4 -> text + "（注2）";
                        case 5 -> text + (counts ? "（其中线上" + text + "件）" : "（含税）");
                        default -> text + " " + (counts ? "件" : "万元");
                    });
        }));
    }

    /** Two numbers in one cell: nobody knows which is meant. */
    static Manuscript twoFigures(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> table.map(cell -> {
            if (!cell.isFigure() || random.nextInt(40) > 0) {
                return cell;
            }
            int some = 1 + random.nextInt(30);
            int others = 1 + random.nextInt(30);
            String text = switch (random.nextInt(5)) {
                case 0 -> some + "/" + others;
                case 1 -> some + "、" + others;
                case 2 -> some + "（" + others + "）";
                case 3 -> some + "+" + others;
                default -> some + "；" + others;
            };
            return new PrintedCell(text, cell.columns(), cell.rows(), cell.address(), Truth.UNREADABLE);
        }));
    }

    /** Counts printed with decimals. */
    static Manuscript decimals(Manuscript manuscript, Random random) {
        return manuscript.mapping(table -> table.map(cell -> {
            if (!cell.isWhole() || random.nextInt(4) > 0) {
                return cell;
            }
            String text = cell.text() + ".00";
            return new PrintedCell(text, cell.columns(), cell.rows(), cell.address(), text);
        }));
    }

    /** Letters of headings and of short labels misread. */
    static Manuscript misreadWords(Manuscript manuscript, Random random) {
        return manuscript.replacing(block -> switch (block) {
            case Block.Heading(var slot, var number, var words) ->
                List.of(new Block.Heading(slot, number, misread(words, random)));
            case Block.Table(var table) ->
                List.of(new Block.Table(
                        table.map(cell -> cell.isFigure() ? cell : cell.printing(misread(cell.text(), random)))));
            default -> List.of(block);
        });
    }

    private static String misread(String words, Random random) {
        if (words.length() < 4 || random.nextInt(3) > 0) {
            return words;
        }
        int at = 1 + random.nextInt(words.length() - 1);
        boolean letter = Character.isLetter(words.charAt(at));
        return letter ? words.substring(0, at) + "外" + words.substring(at + 1) : words;
    }

    /** Paragraphs before and behind the tables that speak of their rows. */
    static Manuscript trapProse(Manuscript manuscript, Random random) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Table(var table)) {
                blocks.add(new Block.Paragraph(told(table.kind(), random)));
                blocks.add(block);
                blocks.add(new Block.Paragraph(told(table.kind(), random)));
            } else {
                blocks.add(block);
            }
        }
        return manuscript.with(blocks);
    }

    private static String told(TableKind kind, Random random) {
        int count = random.nextInt(40);
        return switch (kind) {
            case DISCLOSURE ->
                random.nextBoolean()
                        ? "全年制发行政规范性文件" + count + "件，废止" + (count / 2) + "件，现行有效" + (count + 9) + "件；行政许可" + count
                                + "件，行政处罚" + (count + 1) + "件，行政强制0件。"
                        : "行政事业性收费" + count + "万元，规章0件。";
            case REQUESTS ->
                random.nextBoolean()
                        ? "本年新收政府信息公开申请" + count + "件，其中自然人" + (count / 2) + "件、商业企业" + (count - count / 2)
                                + "件，上年结转政府信息公开申请0件。予以公开" + count + "件，不予公开3件，无法提供2件，其他处理1件，结转下年度继续办理0件。"
                        : "其中，不予公开3件，属于国家秘密1件，重复申请" + count + "件；总计" + (count + 4) + "件。";
            case DISPUTES ->
                random.nextBoolean()
                        ? "行政复议" + count + "件，结果维持" + count + "件，结果纠正0件；行政诉讼2件，尚未审结2件。"
                        : "未经复议直接起诉" + count + "件，复议后起诉0件，其他结果0件，总计" + count + "件。";
        };
    }

    /** The requests told in sentences, and no table. */
    static Manuscript narratedRequests(Manuscript manuscript, Random random) {
        return manuscript.replacing(block ->
                block instanceof Block.Table(var table) && table.kind() == TableKind.REQUESTS
                        ? List.of(
                                new Block.Paragraph(told(TableKind.REQUESTS, random)),
                                new Block.Paragraph("（一）予以公开" + random.nextInt(9) + "件。"),
                                new Block.Paragraph("（二）部分公开" + random.nextInt(9) + "件，均为自然人申请。"),
                                new Block.Paragraph("（三）不予公开0件，（四）无法提供" + random.nextInt(9) + "件。"),
                                new Block.Paragraph("（七）总计" + random.nextInt(9) + "件。"))
                        : List.of(block));
    }
}
