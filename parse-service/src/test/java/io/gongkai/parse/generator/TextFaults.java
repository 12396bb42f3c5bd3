package io.gongkai.parse.generator;

import io.gongkai.parse.events.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What befalls headings, paragraphs and what lies between them. */
final class TextFaults {
    private TextFaults() {}

    static Manuscript junk(Manuscript manuscript, Random random) {
        return manuscript.replacing(block -> {
            if (!(block instanceof Block.Paragraph) || random.nextInt(4) > 0) {
                return List.of(block);
            }
            int page = 1 + random.nextInt(9);
            String junk = switch (random.nextInt(4)) {
                case 0 -> "[bookmark: _GoBack]";
                case 1 -> "- " + page + " -";
                case 2 -> "— " + page + " —";
                default -> "第 " + page + " 页 共 9 页";
            };
            return List.of(block, new Block.Junk(junk));
        });
    }

    static Manuscript menu(Manuscript manuscript, Random random) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Junk("首页 政务公开 办事服务 互动交流"),
                new Block.Junk("当前位置：首页 > 政务公开 > 政府信息公开年报"),
                new Block.Junk("字号：【大 中 小】")));
        blocks.addAll(manuscript.blocks());
        blocks.add(new Block.Junk("【打印本页】 【关闭窗口】"));
        return manuscript.with(blocks);
    }

    /** The heading is a heading still; the paragraph follows in the same line. */
    static Manuscript gluedHeading(Manuscript manuscript, Random random) {
        return manuscript.with(withLines(manuscript.blocks(), random));
    }

    private static List<Block> withLines(List<Block> blocks, Random random) {
        List<Block> glued = new ArrayList<>();
        for (Block block : blocks) {
            boolean follows =
                    block instanceof Block.Paragraph && !glued.isEmpty() && glued.getLast() instanceof Block.Heading;
            if (follows && random.nextBoolean()) {
                Block.Heading heading = (Block.Heading) glued.removeLast();
                glued.add(new Block.GluedHeading(heading, ((Block.Paragraph) block).text()));
            } else {
                glued.add(block);
            }
        }
        return glued;
    }

    static Manuscript misnumberedHeadings(Manuscript manuscript, Random random) {
        int from = 1 + random.nextInt(4);
        int by = random.nextBoolean() ? 1 : -1;
        return manuscript.replacing(block -> {
            if (!(block instanceof Block.Heading(var slot, var number, var words)) || number.isEmpty()) {
                return List.of(block);
            }
            int index = "一二三四五六七八九".indexOf(number.charAt(0));
            return index < from
                    ? List.of(block)
                    : List.of(new Block.Heading(slot, "一二三四五六七八九".charAt(index + by) + "、", words));
        });
    }

    /** Only over a table, for elsewhere nothing is left that tells the section. */
    static Manuscript lostHeading(Manuscript manuscript, Random random) {
        Slot lost = List.of(Slot.DISCLOSURE, Slot.REQUESTS, Slot.DISPUTES).get(random.nextInt(3));
        return manuscript.replacing(block -> block instanceof Block.Heading heading && heading.slot() == lost
                ? List.of(new Block.Heading(lost, "", ""))
                : List.of(block));
    }

    static Manuscript missingSection(Manuscript manuscript, Random random) {
        List<Block> blocks = new ArrayList<>();
        boolean missing = false;
        for (Block block : manuscript.blocks()) {
            missing = block instanceof Block.Heading heading
                    ? heading.slot() == Slot.OTHER
                    : missing && !(block instanceof Block.Closing);
            if (!missing) {
                blocks.add(block);
            }
        }
        return manuscript.with(blocks);
    }

    static Manuscript extraSection(Manuscript manuscript, Random random) {
        Prose prose = new Prose(manuscript.report().year(), random);
        String words = List.of("保密审查情况", "队伍建设情况", "电子政务建设情况").get(random.nextInt(3));
        List<Block> blocks = new ArrayList<>();
        boolean renumber = false;
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Heading heading && heading.slot() == Slot.PROBLEMS) {
                blocks.add(new Block.Heading(Slot.EXTRA, heading.number(), words));
                blocks.add(new Block.Paragraph(prose.paragraph()));
                renumber = true;
            }
            blocks.add(renumber && block instanceof Block.Heading heading ? next(heading) : block);
        }
        return manuscript.with(blocks);
    }

    private static Block next(Block.Heading heading) {
        if (heading.number().isEmpty()) {
            return heading;
        }
        int index = "一二三四五六七八九".indexOf(heading.number().charAt(0));
        return new Block.Heading(heading.slot(), "一二三四五六七八九".charAt(index + 1) + "、", heading.words());
    }

    static Manuscript repeatedNumbering(Manuscript manuscript, Random random) {
        Prose prose = new Prose(manuscript.report().year(), random);
        return manuscript.replacing(block -> {
            if (!(block instanceof Block.Heading heading) || heading.slot() != Slot.OVERVIEW) {
                return List.of(block);
            }
            return List.of(
                    block,
                    new Block.Paragraph(prose.paragraph()),
                    new Block.Heading(Slot.EXTRA, "二、", "主动公开政府信息的情况"),
                    new Block.Paragraph(prose.paragraph()),
                    new Block.Heading(Slot.EXTRA, "三、", "依申请公开政府信息情况"),
                    new Block.Paragraph(prose.paragraph()));
        });
    }

    static Manuscript lostCharacters(Manuscript manuscript, Random random) {
        boolean year = random.nextBoolean();
        return manuscript.replacing(block -> block instanceof Block.Closing(var text) && text.endsWith("日")
                ? List.of(new Block.Closing(year ? text.replace("年", "") : text.replace("月", "")))
                : List.of(block));
    }
}
