package io.gongkai.parse.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open at a place of the text (ECMA-376 part 1, 17.16): of each only the result is shown, and of a field
 * within the code of another nothing.
 */
final class DocxField {
    private final Deque<Boolean> inResult = new ArrayDeque<>();

    void begin() {
        inResult.push(false);
    }

    void separate() {
        if (!inResult.isEmpty()) {
            inResult.pop();
            inResult.push(true);
        }
    }

    /** Ends a field; whether it had no result. */
    boolean end() {
        return Boolean.FALSE.equals(inResult.poll());
    }

    /** Whether text here belongs to the code of a field. The code of the innermost one stands in elements of its own. */
    boolean hides() {
        boolean innermost = true;
        for (boolean result : inResult) {
            if (!result && !innermost) {
                return true;
            }
            innermost = false;
        }
        return false;
    }
}
