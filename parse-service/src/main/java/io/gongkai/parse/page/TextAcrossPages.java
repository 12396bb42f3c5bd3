package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.line.ParagraphForming;
import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs that the end of a page breaks off. */
final class TextAcrossPages {
    private TextAcrossPages() {}

    /** The blocks of each page; a paragraph stands where it begins. */
    static List<List<Block>> joined(List<List<Block>> pages) {
        List<List<Block>> joined = new ArrayList<>();
        List<Block> before = List.of();
        for (List<Block> page : pages) {
            List<Block> blocks = new ArrayList<>(page);
            if (!before.isEmpty()
                    && !blocks.isEmpty()
                    && before.getLast() instanceof Block.Text text
                    && blocks.getFirst() instanceof Block.Text next
                    && ParagraphForming.goesOn(text, next)) {
                before.set(before.size() - 1, ParagraphForming.joined(text, next));
                blocks.removeFirst();
            }
            joined.add(blocks);
            before = blocks.isEmpty() ? before : blocks;
        }
        return joined;
    }
}
