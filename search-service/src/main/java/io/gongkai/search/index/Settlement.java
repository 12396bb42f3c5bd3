package io.gongkai.search.index;

import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;

/** What one item of a bulk answer means. */
sealed interface Settlement {
    record Settled(Indexed outcome) implements Settlement {}

    /** It may succeed later: too many requests, no shard, a read-only index, no index at all. */
    record Open(String reason) implements Settlement {}

    static Settlement of(BulkResponseItem item) {
        if (item.error() == null) {
            return new Settled(new Indexed.Visible());
        }
        String type = item.error().type();
        String reason = item.status() + " " + type + ": " + item.error().reason();
        return switch (item.status()) {
            // external versions conflict only with one that is as new or newer
            case 409 -> new Settled(new Indexed.Visible());
            case 400 -> new Settled(new Indexed.Refused(reason));
            default -> new Open(reason);
        };
    }
}
