package io.gongkai.parse.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The body or a text box of an RTF. Nothing says where a table or a cell begins: the marks that end paragraphs, cells and rows say in
 * how many tables, one in the other, they stand.
 */
final class RtfStory {
    private final WordFlow flow;
    private final StringBuilder text = new StringBuilder();
    private final Deque<RtfTable> tables = new ArrayDeque<>();
    private @Nullable String label;
    private boolean unsaid;
    private boolean rowDefined;

    RtfStory(WordFlow flow) {
        this.flow = flow;
    }

    /** The text of the paragraph so far. */
    StringBuilder text() {
        return text;
    }

    /** Puts a number before the paragraph. */
    void number(String printed) {
        label = printed;
    }

    /** Something stands here that is not text. */
    void unsaid() {
        unsaid = true;
    }

    /** A row of the outermost table was defined, so that what follows is in it, said or not. */
    void defineRow() {
        rowDefined = true;
    }

    /** How many tables hold what follows, if its paragraphs state none. */
    int unstatedLevel() {
        return rowDefined ? 1 : 0;
    }

    /** Ends a paragraph; if its mark was deleted, the next one is part of it. */
    void endParagraph(int level, boolean goesOn) {
        moveTo(level);
        write(goesOn && level == 0);
    }

    void endCell(int level) {
        moveTo(level);
        write(false);
        tables.element().endCell(flow.takeCell());
        flow.beginCell();
    }

    void endRow(int level, RtfRow row) {
        moveTo(level);
        write(false);
        tables.element().endRow(flow.takeCell(), row);
        flow.beginCell();
        rowDefined &= level > 1;
    }

    /** Ends the story, a paragraph without mark included. */
    void end() {
        write(false);
        moveTo(0);
    }

    /** Goes into so many tables. */
    void moveTo(int level) {
        while (tables.size() > level) {
            flow.add(tables.pop().blocks(flow.takeCell()));
        }
        while (tables.size() < level) {
            tables.push(new RtfTable());
            flow.beginCell();
        }
    }

    private void write(boolean goesOn) {
        flow.beginParagraph();
        if (label != null) {
            flow.number(label);
        }
        if (unsaid) {
            flow.unsaid();
        }
        flow.append(text);
        flow.endParagraph(goesOn);
        text.setLength(0);
        label = null;
        unsaid = false;
    }
}
