package io.gongkai.validate.benchmark;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.identity.BalancedForms;
import io.gongkai.validate.identity.IdentityRules;
import io.gongkai.validate.localisation.Fault;
import io.gongkai.validate.localisation.Limits;
import io.gongkai.validate.localisation.Localisation;
import io.gongkai.validate.prose.Narrative;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Judges one report after the other, each call another one, from the parsed report on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgingBenchmark {
    private static final int CLEAN = 64;
    /** Of each kind of fault; as in InjectedFaultsTest every second one in a form of 2019. */
    private static final int FAULTY = 40;

    private static final int FEWEST = 4;
    private static final int MOST = 12;

    private final List<Rule> identities = IdentityRules.all();
    private final List<ReportParsed> clean = new ArrayList<>();
    private final List<ReportParsed> faulty = new ArrayList<>();
    private final List<ReportParsed> broken = new ArrayList<>();
    private int turn;

    @Setup
    public void prepare() {
        for (long seed = 0; seed < CLEAN; seed++) {
            clean.add(TypicalReport.clean(seed));
        }
        for (Fault fault : Fault.values()) {
            for (long seed = 0; seed < FAULTY; seed++) {
                int year = seed % 2 == 0 ? 2019 : 2024;
                Map<String, Integer> figures = BalancedForms.figures(year, seed);
                Map<String, Integer> wrong = Fault.applied(figures, fault.changes(figures, new Random(seed)));
                faulty.add(BalancedForms.specimen(year, wrong).report());
            }
        }
        for (int cells = FEWEST; cells <= MOST; cells++) {
            for (long seed = 0; seed < FAULTY; seed++) {
                broken.add(broken(cells, seed));
            }
        }
    }

    private static ReportParsed broken(int cells, long seed) {
        int year = seed % 2 == 0 ? 2019 : 2024;
        Map<String, Integer> clean = BalancedForms.figures(year, seed);
        return BalancedForms.specimen(year, BalancedForms.wrongAtRandom(clean, cells, new Random(seed)))
                .report();
    }

    /** The same where four to twelve cells are wrong at random, which no slip explains. */
    @Benchmark
    public void manyCauses(Blackhole results) {
        results.consume(Localisation.of(Facts.of(next(broken)), TableKind.REQUESTS, Limits.USUAL));
    }

    /** The sums alone. */
    @Benchmark
    public void identities(Blackhole results) {
        Facts facts = Facts.of(next(clean));
        for (Rule rule : identities) {
            results.consume(rule.judge(facts));
        }
    }

    /** The numbers of the narrative alone. */
    @Benchmark
    public Narrative prose() {
        return Narrative.of(Facts.of(next(clean)));
    }

    /** Every rule, with the prose. */
    @Benchmark
    public Judgement catalogue() {
        return ReportJudge.judge(next(clean));
    }

    /** The cells at fault where sums fail. */
    @Benchmark
    public void localisation(Blackhole results) {
        Facts facts = Facts.of(next(faulty));
        for (TableKind table : TableKind.values()) {
            results.consume(Localisation.of(facts, table, Limits.USUAL));
        }
    }

    private ReportParsed next(List<ReportParsed> reports) {
        turn = (turn + 1) % reports.size();
        return reports.get(turn);
    }
}
