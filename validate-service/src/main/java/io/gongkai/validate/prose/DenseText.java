package io.gongkai.validate.prose;

/** A text without the spaces inside it and in half-width digits, with the way back to where its characters stood. */
final class DenseText {
    /** A line that ends without a mark and is longer than this was broken by its width, and goes on. */
    private static final int HEADING = 25;

    private final String text;
    private final int[] offsets;

    private DenseText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static DenseText of(String source, int limit) {
        int end = Math.min(source.length(), limit);
        StringBuilder dense = new StringBuilder(end);
        int[] offsets = new int[end];
        int lineStart = 0;
        for (int at = 0; at < end; at++) {
            char letter = source.charAt(at);
            if (letter == '\n') {
                boolean goesOn = dense.length() - lineStart > HEADING
                        && "。；！？：;!?:".indexOf(dense.charAt(dense.length() - 1)) < 0;
                if (goesOn) {
                    continue;
                }
                lineStart = dense.length() + 1;
            } else if (Character.isWhitespace(letter) || letter == '\u3000' || letter == '\u00a0') {
                continue;
            }
            offsets[dense.length()] = at;
            dense.append(simple(letter));
        }
        return new DenseText(dense.toString(), offsets);
    }

    String text() {
        return text;
    }

    /** Where a character of the dense text stood. */
    int offset(int at) {
        return offsets[at];
    }

    private static char simple(char letter) {
        if (letter >= '０' && letter <= '９') {
            return (char) (letter - '０' + '0');
        }
        return switch (letter) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '％' -> '%';
            case '．' -> '.';
            default -> letter;
        };
    }
}
