package io.gongkai.validate.archive;

import io.gongkai.parse.events.FilingId;
import io.gongkai.validate.digest.Sha256;
import io.gongkai.validate.filing.Series;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Who waits for whom, always in this order: the decisions about rules, then series of filings by their key, then
 * bands of narratives, then the failures log. Locks last until the end of the transaction.
 */
final class Locks {
    /** Any number that nothing else in this database uses. */
    private static final long DECISIONS = 7_235_117_002L;

    private Locks() {}

    /** Many judge at a time, under the same decisions. */
    static Uni<Void> decisionsShared(Mutiny.Session session) {
        return lock(session, "select 1 from pg_advisory_xact_lock_shared(:key)", DECISIONS);
    }

    /** Whoever decides waits for those who judge. */
    static Uni<Void> decisionsAlone(Mutiny.Session session) {
        return lock(session, "select 1 from pg_advisory_xact_lock(:key)", DECISIONS);
    }

    /** Consecutive years are judged together, so an issuer's filings of all years change one after the other. */
    static Uni<Void> series(Mutiny.Session session, Collection<String> filings) {
        List<Long> keys = filings.stream()
                .map(filing -> key(Series.of(new FilingId(filing)).name()))
                .distinct()
                .sorted()
                .toList();
        return InTurn.each(keys, key -> lock(session, "select 1 from pg_advisory_xact_lock(:key)", key));
    }

    /** Narratives that may resemble each other are compared one after the other; taken once in a transaction, in their order. */
    static Uni<Void> bands(Mutiny.Session session, Collection<Long> bands) {
        return session.createNativeQuery(
                        "select count(*) from (select pg_advisory_xact_lock(k) from (select k from"
                                + " unnest(cast(string_to_array(:bands, ',') as bigint[])) k order by k) ordered offset 0)"
                                + " locked",
                        Long.class)
                .setParameter("bands", LookAlikes.text(bands))
                .getSingleResult()
                .replaceWithVoid();
    }

    private static Uni<Void> lock(Mutiny.Session session, String query, long key) {
        return session.createNativeQuery(query, Integer.class)
                .setParameter("key", key)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** Two series with the same key would only wait for each other. */
    private static long key(String series) {
        return Long.parseUnsignedLong(Sha256.of(series).substring(0, 16), 16);
    }
}
