package io.gongkai.validate.archive;

import java.util.Map;
import java.util.Set;

/**
 * What became of events that were sent; of the others nothing is known, and they are sent again.
 *
 * @param acknowledged Kafka has them
 * @param refused Kafka will never take them; with the reason
 */
public record Sent(Set<Long> acknowledged, Map<Long, String> refused) {

    public int count() {
        return acknowledged.size() + refused.size();
    }
}
