package io.gongkai.validate.events;

import io.gongkai.parse.events.ReportParsed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report has been judged, or its judgement has changed. The record's key is the filing.
 *
 * @param report the report as it was read
 * @param version its number among the versions of its filing, from 1, in the order of receipt
 * @param inForce whether it is the newest version
 * @param inForceSince when it came into force, which is when it was received
 * @param revision number of its judgement, from 1; grows when any other component changes, and only then. Orders
 *     deliveries; no part of the judgement
 * @param verdict what the findings come to
 * @param findings the rules that do not hold, gravest first
 * @param notJudged the rules that could not be judged
 * @param judgements how every rule came out, in the order of the catalogue; empty in judgements from before it was said
 * @param statements the numbers in the narrative that name figures, in the order of the text; empty in judgements from
 *     before they were read
 * @param withdrawal who took it back, when and why; null if it counts
 * @param difference what it says otherwise than the version before; null for the first
 */
public record ReportValidated(
        ReportParsed report,
        int version,
        boolean inForce,
        Instant inForceSince,
        long revision,
        Verdict verdict,
        List<Finding> findings,
        List<NotJudged> notJudged,
        List<RuleJudgement> judgements,
        List<Statement> statements,
        @Nullable Withdrawal withdrawal,
        @Nullable Difference difference) {
    public static final String TOPIC = "report.validated";
    public static final String TYPE = "io.gongkai.report.validated.v1";

    /** What was not yet said when older judgements were kept is filled in. */
    public ReportValidated {
        judgements = judgements == null ? List.of() : judgements;
        statements = statements == null ? List.of() : statements;
    }

    /** The only version that there is. */
    public ReportValidated(
            ReportParsed report,
            int version,
            boolean inForce,
            Instant inForceSince,
            long revision,
            Verdict verdict,
            List<Finding> findings,
            List<NotJudged> notJudged) {
        this(
                report,
                version,
                inForce,
                inForceSince,
                revision,
                verdict,
                findings,
                notJudged,
                List.of(),
                List.of(),
                null,
                null);
    }
}
