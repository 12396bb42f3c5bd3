package io.gongkai.validate;

import io.gongkai.validate.archive.Outage;
import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.JudgingCode;
import io.quarkus.runtime.StartupEvent;
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

    /** What is judged until the decision is written counts as judged before it, and is looked at again. */
    void adopt(@Observes StartupEvent start) {
        String code = JudgingCode.hash();
        decisions
                .adopt(code, clock.instant())
                .onFailure(Outage::isTemporary)
                .retry()
                .withBackOff(settings.firstRetry(), settings.longestRetry())
                .indefinitely()
                .subscribe()
                .with(
                        changed -> {
                            if (changed) {
                                LOG.infof("the code that judges is new (%s): what was judged is judged again", code);
                            }
                        },
                        failure -> LOG.errorf(
                                failure, "whether the code that judges (%s) is new could not be told", code));
    }
}
