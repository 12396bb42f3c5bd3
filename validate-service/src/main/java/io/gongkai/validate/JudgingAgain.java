package io.gongkai.validate;

import io.gongkai.validate.archive.FilingArchive;
import io.gongkai.validate.archive.JudgingBacklog;
import io.gongkai.validate.archive.Kept;
import io.gongkai.validate.outbox.OutboxRelay;
import io.gongkai.validate.stream.FailureTail;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The story of a decision about a rule: every filing is judged again under it, a few at a time, and what follows is
 * published. The list of what is left is in the database, so a crash loses nothing of it.
 */
@ApplicationScoped
class JudgingAgain {
    private static final Logger LOG = Logger.getLogger(JudgingAgain.class);

    /** Before all filings. */
    private static final String FIRST = "";

    private final JudgingBacklog backlog;
    private final FilingArchive archive;
    private final OutboxRelay relay;
    private final FailureTail tail;
    private final JudgingSettings settings;

    JudgingAgain(
            JudgingBacklog backlog,
            FilingArchive archive,
            OutboxRelay relay,
            FailureTail tail,
            JudgingSettings settings) {
        this.backlog = backlog;
        this.archive = archive;
        this.relay = relay;
        this.tail = tail;
        this.settings = settings;
    }

    @Scheduled(every = "{gongkai.judging.again-tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return from(FIRST);
    }

    private Uni<Void> from(String filing) {
        return backlog.after(filing, settings.againBatch())
                .chain(filings -> filings.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : judge(filings).chain(() -> from(filings.getLast())));
    }

    private Uni<Void> judge(List<String> filings) {
        return Multi.createFrom()
                .iterable(filings)
                .onItem()
                .transformToUni(this::judge)
                .merge(settings.againAtOnce())
                .collect()
                .asList()
                .invoke(this::done)
                .replaceWithVoid();
    }

    /** A filing that cannot be judged stays on the list, and holds up no other. */
    private Uni<Boolean> judge(String filing) {
        return archive.judgeAgain(filing)
                .map(Kept::changed)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "filing %s could not be judged again", filing))
                .onFailure()
                .recoverWithItem(false);
    }

    private void done(List<Boolean> changed) {
        LOG.infof("%d filings judged again", changed.size());
        if (changed.contains(true)) {
            relay.wake();
            tail.wake();
        }
    }
}
