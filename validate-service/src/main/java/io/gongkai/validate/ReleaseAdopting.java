package io.gongkai.validate;

import io.gongkai.validate.archive.Outage;
import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.JudgingCode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * The story of a release that judges otherwise than the one before: it counts as a decision about all rules, so everything
 * that was judged is judged again, by {@link JudgingAgain}, once, and from where it was left when the service ended.
 */
@ApplicationScoped
class ReleaseAdopting {
    private static final Logger LOG = Logger.getLogger(ReleaseAdopting.class);

    private final RuleDecisions decisions;
    private final JudgingSettings settings;
    private final Clock clock;

    ReleaseAdopting(RuleDecisions decisions, JudgingSettings settings, Clock clock) {
        this.decisions = decisions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Beside the start, for the code takes some tenths of a second to read. What is judged until the decision is written
     * counts as judged before it, and is looked at again.
     */
    void adopt(@Observes StartupEvent start) {
        Uni.createFrom()
                .item(JudgingCode::hash)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(this::adopt)
                .subscribe()
                .with(
                        code -> LOG.debugf("the code that judges is %s", code),
                        failure -> LOG.error("whether the code that judges is new could not be told", failure));
    }

    private Uni<String> adopt(String code) {
        return decisions
                .adopt(code, clock.instant())
                .onFailure(Outage::isTemporary)
                .retry()
                .withBackOff(settings.firstRetry(), settings.longestRetry())
                .indefinitely()
                .invoke(changed -> {
                    if (changed) {
                        LOG.infof("the code that judges is new (%s): what was judged is judged again", code);
                    }
                })
                .replaceWith(code);
    }
}
