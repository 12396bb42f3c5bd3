package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.figure.NoteMark;
import java.util.ArrayDeque;
import java.util.Deque;

/** The text of an RTF (Rich Text Format Specification 1.9.1), as its current version shows it. */
final class RtfBody {
    private final RtfTokens tokens;
    private final WordFlow flow;
    private final ReadingLimits limits;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfRow.Draft row = new RtfRow.Draft();
    private final RtfRow.Draft nestedRow = new RtfRow.Draft();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final StringBuilder number = new StringBuilder();
    private RtfState state = new RtfState();
    private RtfStory story;
    private boolean starred;
    private int substitutes;

    RtfBody(byte[] rtf, WordFlow flow, ReadingLimits limits) {
        this.tokens = new RtfTokens(rtf);
        this.flow = flow;
        this.limits = limits;
        this.story = new RtfStory(flow);
    }

    void read() {
        RtfTokens.Kind kind = tokens.next();
        while (kind != RtfTokens.Kind.END) {
            switch (kind) {
                case OPEN -> {
                    leaveOutUnknown();
                    open();
                }
                case CLOSE -> close();
                case BYTES -> {
                    leaveOutUnknown();
                    characters(tokens.bytes());
                }
                case WORD -> control(tokens.word());
                case END -> throw new IllegalStateException("the loop ends before");
            }
            kind = tokens.next();
        }
        story.end();
    }

    private void open() {
        substitutes = 0;
        groups.push(state);
        if (groups.size() > limits.depth()) {
            throw new LimitExceededException("nested groups", limits.depth());
        }
        state = state.inner();
    }

    private void close() {
        starred = false;
        substitutes = 0;
        RtfState ended = state;
        state = groups.pop();
        switch (ended.role) {
            case NONE -> {}
            case FIELD -> {
                if (story.text().length() == ended.before) {
                    unsaid(); // a field without a result
                }
            }
            case BOX -> {
                story.end();
                story = stories.pop();
                flow.endBox();
            }
            case NUMBER -> {
                String printed = Spaces.strip(number.toString());
                if (printed.codePoints().anyMatch(RtfBody::counts)) {
                    story.number(printed);
                }
            }
        }
    }

    /** A letter, a digit or a number in a circle; bullets are none. */
    private static boolean counts(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** What stands behind \* without a word that is known. */
    private void leaveOutUnknown() {
        if (starred) {
            state.destination = RtfState.Destination.NOWHERE;
            starred = false;
        }
    }

    private void characters(byte[] bytes) {
        int from = Math.min(substitutes, bytes.length);
        substitutes = 0;
        switch (state.destination) {
            case FONTS -> fonts.name(bytes);
            case TEXT, NUMBER -> append(fonts.decode(state.font, bytes, from));
            case NOWHERE -> {}
        }
    }

    private void control(String word) {
        substitutes = 0;
        if (word.equals("*")) {
            starred = true;
            return;
        }
        boolean aside = RtfDestination.isAside(word, starred);
        starred = false;
        if (aside) {
            state.destination = RtfState.Destination.NOWHERE;
            return;
        }
        switch (state.destination) {
            case NOWHERE -> {
                if (state.drawing && word.equals("pict")) {
                    story.text().append(WordFlow.PICTURE);
                }
            }
            case FONTS -> font(word);
            case NUMBER -> {
                if (!character(word)) {
                    state.take(tokens, fonts.standard());
                }
            }
            case TEXT -> {
                if (!destination(word) && !mark(word) && !character(word)) {
                    state.take(tokens, fonts.standard());
                    (state.nested ? nestedRow : row).take(word, tokens.parameter(0));
                }
            }
        }
    }

    private void font(String word) {
        switch (word) {
            case "f" -> fonts.define(tokens.parameter(0));
            case "fcharset" -> fonts.characters(tokens.parameter(0));
            case "cpg" -> fonts.codePage(RtfFonts.charset(tokens.parameter(0)));
            default -> {}
        }
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> state.destination = RtfState.Destination.FONTS;
            case "field" -> {
                state.takeRole(RtfState.Role.FIELD);
                state.before = story.text().length();
            }
            case "listtext", "pntext" -> {
                state.destination = RtfState.Destination.NUMBER;
                state.takeRole(RtfState.Role.NUMBER);
                number.setLength(0);
            }
            case "pict" -> {
                append(String.valueOf(WordFlow.PICTURE));
                state.destination = RtfState.Destination.NOWHERE;
            }
            case "mmath" -> {
                unsaid();
                state.destination = RtfState.Destination.NOWHERE;
            }
            case "shp", "object" -> unsaid();
            case "shpinst" -> state.drawing = true;
            case "nesttableprops" -> state.nested = true;
            case "shptxt", "dptxbxtext" -> {
                if (state.takeRole(RtfState.Role.BOX)) {
                    beginBox();
                }
            }
            case "chpgn", "chdate", "chdpl", "chdpa", "chtime", "sectnum" -> unsaid();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void beginBox() {
        story.moveTo(level());
        flow.beginBox();
        stories.push(story);
        story = new RtfStory(flow);
        state.drawing = false;
        state.outsideTables();
    }

    /** The marks that end paragraphs, cells and rows, and what states the document. */
    private boolean mark(String word) {
        switch (word) {
            case "par", "sect" -> story.endParagraph(level(), state.isDeleted());
            case "cell" -> story.endCell(1);
            case "row" -> story.endRow(1, row.row());
            case "nestcell" -> story.endCell(Math.max(2, level()));
            case "nestrow" -> story.endRow(Math.max(2, level()), nestedRow.row());
            case "deff" -> {
                fonts.standard(tokens.parameter(0));
                state.font = fonts.standard();
            }
            case "ansicpg" -> fonts.ofDocument(tokens.parameter(0));
            case "trowd" -> {
                if (!state.nested) {
                    story.defineRow();
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean character(String word) {
        if (word.equals("u")) {
            int code = tokens.parameter(0);
            append(fonts.symbol(state.font, code < 0 ? code + 0x10000 : code));
            substitutes = state.substitutes;
            return true;
        }
        String character = RtfCharacter.of(word);
        if (character != null) {
            append(character);
        }
        return character != null;
    }

    private void append(String text) {
        if (!state.isShown()) {
            return;
        }
        StringBuilder to = state.destination == RtfState.Destination.NUMBER ? number : story.text();
        String shown = state.isRaised() ? NoteMark.raised(text) : text;
        shown.chars().filter(c -> c >= ' ' || c == '\t' || c == '\n').forEach(c -> to.append((char) c));
    }

    private void unsaid() {
        if (state.isShown()) {
            story.unsaid();
        }
    }

    private int level() {
        return state.level(story.unstatedLevel());
    }
}
