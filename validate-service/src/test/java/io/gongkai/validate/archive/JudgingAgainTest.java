package io.gongkai.validate.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.filing.Trigger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why findings fall away when a filing is judged again. */
class JudgingAgainTest {
    private static final Instant RELEASED = Instant.parse("2026-11-01T08:00:00Z");
    private static final RuleBook RULES = new RuleBook(
            List.of(new RuleDecision(7, RuleDecision.ALL, RuleSetting.DEFAULT, "release", RELEASED, "code")));

    @Test
    void otherReportIsTheCauseWhereTheRulesAreThoseOfLastTime() {
        Trigger trigger = FilingArchive.again(RULES, due(), judgedUnder(7));

        assertThat(trigger.by()).isEqualTo("look-alike/9f2c");
        assertThat(trigger.otherwise().en()).contains("another issuer");
    }

    @Test
    void releaseIsTheCauseEvenWhereAnotherReportChangedToo() {
        Trigger trigger = FilingArchive.again(RULES, due(), judgedUnder(6));

        assertThat(trigger.by()).isEqualTo("decision/7");
        assertThat(trigger.at()).isEqualTo(RELEASED);
        assertThat(trigger.otherwise()).isEqualTo(RULES.otherwise());
        assertThat(FilingArchive.again(RULES, null, judgedUnder(6))).isEqualTo(trigger);
    }

    private static FilingRow judgedUnder(long decision) {
        FilingRow row = new FilingRow();
        row.decision = decision;
        return row;
    }

    private static FilingDueRow due() {
        FilingDueRow row = new FilingDueRow();
        row.causedBy = "look-alike/9f2c";
        row.causedAt = RELEASED.plusSeconds(1);
        return row;
    }
}
