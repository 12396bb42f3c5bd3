package io.gongkai.validate.catalogue;

import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.RuleJudgement;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.Verdict;
import java.util.List;

/**
 * What all rules together say of a report.
 *
 * @param verdict what the findings come to
 * @param findings the rules that do not hold, gravest first
 * @param notJudged the rules that could not be judged, wholly or in part
 * @param judgements how every rule came out, in the order of the catalogue
 * @param statements the numbers of the narrative that name figures
 */
public record Judgement(
        Verdict verdict,
        List<Finding> findings,
        List<NotJudged> notJudged,
        List<RuleJudgement> judgements,
        List<Statement> statements) {

    /** Judgements kept from before every rule was told of have none. */
    public Judgement {
        judgements = judgements == null ? List.of() : judgements;
        statements = statements == null ? List.of() : statements;
    }

    public Judgement(Verdict verdict, List<Finding> findings, List<NotJudged> notJudged) {
        this(verdict, findings, notJudged, List.of(), List.of());
    }
}
