package io.gongkai.parse.generator;

import io.gongkai.parse.events.RepairKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A report on its way to paper: what is there, and what extraction did to it. The truth follows from the blocks.
 *
 * @param report what it was made from
 * @param blocks text and tables, faults included
 * @param lettering what happens to the characters of every text when it is rendered
 * @param repairs the kinds of repair that would be true of it, whatever its layout
 */
public record Manuscript(
        GeneratedReport report, List<Block> blocks, UnaryOperator<String> lettering, Set<RepairKind> repairs) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        repairs = Set.copyOf(repairs);
    }

    Manuscript with(List<? extends Block> other) {
        return new Manuscript(report, List.copyOf(other), lettering, repairs);
    }

    /** The same with each block replaced by others. */
    Manuscript replacing(Function<Block, List<Block>> change) {
        return with(
                blocks.stream().flatMap(block -> change.apply(block).stream()).toList());
    }

    /** The same with each table changed. */
    Manuscript mapping(UnaryOperator<PrintedTable> change) {
        return replacing(block -> block instanceof Block.Table(var table)
                ? List.of(new Block.Table(change.apply(table)))
                : List.of(block));
    }

    /** The same with characters changed after all else. */
    Manuscript lettered(UnaryOperator<String> change) {
        return new Manuscript(report, blocks, text -> change.apply(lettering.apply(text)), repairs);
    }

    /** The same, of which these kinds of repair may be claimed too. */
    Manuscript allowing(RepairKind... kinds) {
        Set<RepairKind> all = EnumSet.noneOf(RepairKind.class);
        all.addAll(repairs);
        all.addAll(List.of(kinds));
        return new Manuscript(report, blocks, lettering, all);
    }

    /** What a careful reader finds. */
    public Truth truth() {
        return Truth.of(this);
    }

    /** The blocks with their characters as they are rendered; glued headings are paragraphs now. */
    List<Block> lettered() {
        List<Block> done = new ArrayList<>();
        for (Block block : blocks) {
            done.add(
                    switch (block) {
                        case Block.Title(var text) -> new Block.Title(lettering.apply(text));
                        case Block.Heading(var slot, var number, var words) ->
                            new Block.Heading(slot, lettering.apply(number), lettering.apply(words));
                        case Block.GluedHeading(var heading, var text) ->
                            new Block.Paragraph(lettering.apply(heading.text() + text));
                        case Block.Paragraph(var text) -> new Block.Paragraph(lettering.apply(text));
                        case Block.Closing(var text) -> new Block.Closing(lettering.apply(text));
                        case Block.Table(var table) ->
                            new Block.Table(table.map(cell -> cell.printing(lettering.apply(cell.text()))));
                        case Block.Picture picture -> picture;
                        case Block.Junk junk -> junk;
                    });
        }
        return done;
    }
}
