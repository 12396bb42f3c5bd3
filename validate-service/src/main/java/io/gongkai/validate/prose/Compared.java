package io.gongkai.validate.prose;

import io.gongkai.validate.events.Statement;

/**
 * A number of the narrative and how it compares with the form.
 *
 * @param mention as it was found
 * @param statement as it is told
 */
public record Compared(Mention mention, Statement statement) {
    /** Whether one says that there was none, and the other that there was. */
    public boolean isDenial() {
        String figure = statement.figure();
        return figure != null && (mention.value().signum() == 0 || figure.equals("0"));
    }
}
