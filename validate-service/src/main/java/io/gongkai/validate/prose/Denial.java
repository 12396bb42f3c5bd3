package io.gongkai.validate.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Words that say that there was none: 未收到政府信息公开申请.
 *
 * @param start where the denying word begins
 * @param end where the thing denied ends
 * @param topic what is denied
 * @param words the thing denied
 * @param doubt why it may mean less; null if it is sure
 */
record Denial(
        int start,
        int end,
        Topic topic,
        String words,
        @Nullable Reason doubt) {
    Quantity quantity() {
        return new Quantity(start, end, BigDecimal.ZERO, BigDecimal.ONE, Precision.EXACT, "");
    }
}
