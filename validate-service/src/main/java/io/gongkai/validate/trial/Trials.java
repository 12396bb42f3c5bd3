package io.gongkai.validate.trial;

import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.archive.ArchiveReading;
import io.gongkai.validate.archive.ArchiveReading.Standing;
import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.catalogue.RuleSettings;
import io.gongkai.validate.filing.Series;
import io.gongkai.validate.rule.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Trials, each on a thread of its own. The last twenty are kept in memory: they cost a minute, and can be asked for again. */
@ApplicationScoped
public class Trials {
    private static final Logger LOG = Logger.getLogger(Trials.class);
    private static final int KEPT = 20;
    private static final int AT_A_TIME = 200;
    private static final Trial.Count NONE = new Trial.Count(0, Map.of(), Map.of(), Map.of());

    private final ArchiveReading archive;
    private final RuleDecisions decisions;
    private final Clock clock;
    private final Map<String, Trial> trials = new LinkedHashMap<>();

    Trials(ArchiveReading archive, RuleDecisions decisions, Clock clock) {
        this.archive = archive;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Empty while another trial runs: one at a time leaves room for reports that arrive. */
    public Optional<Trial> start(@Nullable String rule, RuleSetting setting) {
        Trial trial;
        synchronized (trials) {
            if (trials.values().stream().anyMatch(other -> other.status().equals("running"))) {
                return Optional.empty();
            }
            trial = new Trial(
                    UUID.randomUUID().toString(),
                    rule,
                    setting,
                    "running",
                    clock.instant(),
                    0,
                    0,
                    NONE,
                    NONE,
                    NONE,
                    List.of());
            trials.put(trial.id(), trial);
            if (trials.size() > KEPT) {
                trials.remove(trials.keySet().iterator().next());
            }
        }
        Thread.ofVirtual().name("trial-" + trial.id()).start(() -> run(trial));
        return Optional.of(trial);
    }

    public Optional<Trial> find(String id) {
        synchronized (trials) {
            return Optional.ofNullable(trials.get(id));
        }
    }

    private void run(Trial begun) {
        Tally tally = new Tally(begun.rule());
        Trial trial = begun;
        try {
            long total = archive.count().await().indefinitely();
            trial = new Trial(
                    begun.id(),
                    begun.rule(),
                    begun.setting(),
                    begun.status(),
                    begun.startedAt(),
                    total,
                    0,
                    NONE,
                    NONE,
                    NONE,
                    List.of());
            RuleSettings current = decisions.current().await().indefinitely().settings();
            RuleSettings settings = begun.rule() == null ? current : current.with(begun.rule(), begun.setting());
            judgeAll(trial, tally, settings);
            show(tally.of(trial, "done"));
            LOG.infof("trial %s of rule %s is done: %d filings", begun.id(), begun.rule(), total);
        } catch (RuntimeException e) {
            LOG.errorf(e, "trial %s of rule %s failed", begun.id(), begun.rule());
            show(tally.of(trial, "failed"));
        }
    }

    /** Filings come in the order of their ids, so the year before is the one just seen. The next batch is read meanwhile. */
    private void judgeAll(Trial trial, Tally tally, RuleSettings settings) {
        ReportParsed last = null;
        CompletableFuture<List<Standing>> reading = read("");
        while (true) {
            List<Standing> batch = reading.join();
            if (batch.isEmpty()) {
                return;
            }
            ReportParsed before = last;
            last = batch.getLast().report();
            reading = read(last.filing().value());
            List<Judgement> judgements = IntStream.range(0, batch.size())
                    .parallel()
                    .mapToObj(index -> judge(
                            batch.get(index),
                            index == 0 ? before : batch.get(index - 1).report(),
                            settings))
                    .toList();
            for (int index = 0; index < batch.size(); index++) {
                Standing standing = batch.get(index);
                tally.add(standing.report(), standing.judgement(), judgements.get(index));
            }
            show(tally.of(trial, "running"));
        }
    }

    private CompletableFuture<List<Standing>> read(String after) {
        return archive.inForceAfter(after, AT_A_TIME).subscribeAsCompletionStage();
    }

    private static Judgement judge(Standing standing, @Nullable ReportParsed before, RuleSettings settings) {
        ReportParsed report = standing.report();
        ReportParsed earlier = before != null && precedes(before.filing(), report.filing()) ? before : null;
        return ReportJudge.judge(Facts.of(report, earlier, standing.lookAlike()), settings);
    }

    private static boolean precedes(FilingId earlier, FilingId later) {
        return Series.of(later).before().filter(earlier::equals).isPresent();
    }

    private void show(Trial trial) {
        synchronized (trials) {
            trials.replace(trial.id(), trial);
        }
    }
}
