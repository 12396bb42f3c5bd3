package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a document while it is read: paragraphs, and tables whose cells hold paragraphs and tables. A text box follows the
 * paragraph that it is anchored to. Calls nest as the document does; what is left open is closed with what holds it.
 */
final class WordFlow {
    static final char PICTURE = '\uFFFC';

    private final ReadingLimits limits;
    private final Deque<Story> stories = new ArrayDeque<>();
    private Story story = new Story();
    private int lines;
    private int cells;

    WordFlow(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Begins a paragraph. */
    void beginParagraph() {
        story.open++;
    }

    /** Puts a number before the paragraph that is open. */
    void number(String label) {
        story.label = label;
    }

    void append(CharSequence text) {
        story.text.append(text);
    }

    void append(char[] text, int from, int length) {
        story.text.append(text, from, length);
    }

    void append(char c) {
        story.text.append(c);
    }

    void tab() {
        story.text.append('\t');
    }

    void lineBreak() {
        story.text.append('\n');
    }

    void picture() {
        story.text.append(PICTURE);
    }

    /** Something stands here that is not text: a drawing, a field without a result. A cell that holds nothing else is not blank. */
    void unsaid() {
        story.unsaid = true;
    }

    /**
     * Ends the paragraph.
     *
     * @param goesOn whether the next one is part of it, because the mark between was deleted
     */
    void endParagraph(boolean goesOn) {
        if (story.open > 0) {
            story.open--;
        }
        if (!goesOn) {
            flush();
        }
    }

    void beginTable() {
        flush();
        story.tables.push(new TableDraft());
    }

    void beginRow() {
        if (!story.tables.isEmpty()) {
            story.tables.element().beginRow();
        }
    }

    void skipColumns(int columns) {
        if (!story.tables.isEmpty()) {
            story.tables.element().skip(columns);
        }
    }

    void beginCell() {
        enter(new Story());
        cells++;
        limits.check(lines, cells);
    }

    void endCell(int columns, Merge across, Merge down) {
        List<Block> blocks = takeCell();
        if (story.tables.isEmpty()) {
            story.blocks.addAll(blocks);
            return;
        }
        story.tables.element().add(blocks, columns, across, down);
    }

    /** Ends a cell whose place in its table is not known yet; what stands in it. */
    List<Block> takeCell() {
        flush();
        if (story.unsaid && story.blocks.isEmpty()) {
            write(String.valueOf(PICTURE));
        }
        List<Block> blocks = story.blocks;
        leave();
        return blocks;
    }

    /** Adds what was put together elsewhere. */
    void add(List<Block> blocks) {
        flush();
        story.blocks.addAll(blocks);
    }

    void endRow(boolean kept) {
        if (!story.tables.isEmpty()) {
            story.tables.element().endRow(kept);
            countLine();
        }
    }

    void endTable() {
        TableDraft table = story.tables.poll();
        if (table != null) {
            story.blocks.addAll(table.blocks());
        }
    }

    /** Begins a text box, which may stand within a paragraph. */
    void beginBox() {
        enter(new Story());
    }

    void endBox() {
        flush();
        List<Block> blocks = story.blocks;
        leave();
        story.boxes.addAll(blocks);
    }

    /** All that was gathered. */
    List<Block> end() {
        while (!stories.isEmpty()) {
            endBox();
        }
        while (!story.tables.isEmpty()) {
            endTable();
        }
        flush();
        return story.blocks;
    }

    private void enter(Story inner) {
        stories.push(story);
        story = inner;
        if (stories.size() > limits.depth()) {
            throw new LimitExceededException("nested tables", limits.depth());
        }
    }

    private void leave() {
        while (!story.tables.isEmpty()) {
            endTable();
        }
        story = stories.pop();
    }

    private void flush() {
        String label = story.label;
        int from = 0;
        int length = story.text.length();
        for (int i = 0; i <= length; i++) {
            if (i == length || story.text.charAt(i) == '\n') {
                label = addLine(label, Spaces.strip(story.text.substring(from, i)));
                from = i + 1;
            }
        }
        // A row's number stands alone in its cell; an empty paragraph with a number is a slip of the pen.
        if (label != null && !stories.isEmpty()) {
            write(label);
        }
        story.text.setLength(0);
        story.label = null;
        if (story.open == 0 && !story.boxes.isEmpty()) {
            story.blocks.addAll(story.boxes);
            story.boxes.clear();
        }
    }

    /** Adds the line unless it is empty; returns the label if it still has no line. */
    private @Nullable String addLine(@Nullable String label, String line) {
        if (line.isEmpty()) {
            return label;
        }
        write(label == null ? line : label + gap(label) + line);
        return null;
    }

    private void write(String line) {
        story.blocks.add(new Block.Text(line));
        countLine();
    }

    /** The space that a word processor leaves behind a number, where the text would run into it. */
    private static String gap(String label) {
        return Character.isLetterOrDigit(label.charAt(label.length() - 1)) ? " " : "";
    }

    private void countLine() {
        lines++;
        limits.check(lines, cells);
    }

    /** The body, a cell or a text box. */
    private static final class Story {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block> boxes = new ArrayList<>();
        private final Deque<TableDraft> tables = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable String label;
        private int open;
        private boolean unsaid;
    }
}
