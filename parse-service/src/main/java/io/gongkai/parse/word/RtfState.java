package io.gongkai.parse.word;

/** What a group of an RTF says of its text. A group begins with what the one around it says, and its end brings that back. */
final class RtfState {

    /** What becomes of the text. */
    enum Destination {
        TEXT,
        /** The number before a paragraph. */
        NUMBER,
        FONTS,
        /** It is not shown. */
        NOWHERE
    }

    /** What the end of the group ends. */
    enum Role {
        NONE,
        FIELD,
        BOX,
        NUMBER
    }

    private static final int STANDARD_SIZE = 24;

    Destination destination = Destination.TEXT;
    Role role = Role.NONE;

    /** For a field, how long the paragraph was before it. */
    int before;

    /** Whether the group describes a drawing. */
    boolean drawing;

    /** Whether it defines a row of a table within a table. */
    boolean nested;

    /** Bytes that stand for a character of \\u, for readers that do not know it. */
    int substitutes = 1;

    int font;
    private int size = STANDARD_SIZE;
    private int position;
    private boolean raised;
    private boolean hidden;
    private boolean struck;
    private boolean deleted;
    private boolean inTable;
    private int tables = 1;

    /** Of a group within. */
    RtfState inner() {
        RtfState inner = new RtfState();
        inner.destination = destination;
        inner.drawing = drawing;
        inner.nested = nested;
        inner.substitutes = substitutes;
        inner.font = font;
        inner.size = size;
        inner.position = position;
        inner.raised = raised;
        inner.hidden = hidden;
        inner.struck = struck;
        inner.deleted = deleted;
        inner.inTable = inTable;
        inner.tables = tables;
        return inner;
    }

    /** Gives the group a role, unless it has one. */
    boolean takeRole(Role taken) {
        boolean free = role == Role.NONE;
        role = free ? taken : role;
        return free;
    }

    /** Takes a control word, if it is a property of characters or paragraphs. */
    void take(RtfTokens token, int standardFont) {
        switch (token.word()) {
            case "plain" -> {
                font = standardFont;
                size = STANDARD_SIZE;
                position = 0;
                raised = false;
                hidden = false;
                struck = false;
                deleted = false;
            }
            case "pard" -> outsideTables();
            case "intbl" -> inTable = true;
            case "itap" -> {
                tables = token.parameter(1);
                inTable = tables > 0;
            }
            case "f" -> font = token.parameter(0);
            case "fs" -> size = token.parameter(STANDARD_SIZE);
            case "up" -> position = token.parameter(6);
            case "dn", "nosupersub", "sub" -> {
                position = 0;
                raised = false;
            }
            case "super" -> raised = token.isOn();
            case "v" -> hidden = token.isOn();
            case "strike", "striked" -> struck = token.isOn();
            case "deleted" -> deleted = token.isOn();
            case "uc" -> substitutes = Math.max(0, token.parameter(1));
            default -> {}
        }
    }

    void outsideTables() {
        inTable = false;
        tables = 1;
    }

    /** How many tables hold the paragraph. */
    int level(int unstated) {
        return inTable ? Math.max(1, tables) : unstated;
    }

    boolean isShown() {
        return destination != Destination.NOWHERE && !hidden && !struck && !deleted;
    }

    boolean isDeleted() {
        return deleted;
    }

    /** Whether the text stands above the line by half its size, as marks of notes do. */
    boolean isRaised() {
        return raised || (position > 0 && position >= size / 2);
    }
}
