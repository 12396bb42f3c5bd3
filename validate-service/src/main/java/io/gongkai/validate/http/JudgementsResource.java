package io.gongkai.validate.http;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Facts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Judges a report that nobody has handed in; the dry run of ingest-service asks here. */
@Path("/judgements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "judgements")
public class JudgementsResource {

    private final RuleDecisions decisions;

    JudgementsResource(RuleDecisions decisions) {
        this.decisions = decisions;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            summary = "Judges a report as it was read, and keeps and announces nothing",
            description = "Takes what parse-service answers at /readings, and answers what report.validated would say.")
    public ReportValidated judge(ReportParsed report) {
        Judgement judgement = ReportJudge.judge(
                Facts.of(report), decisions.current().await().indefinitely().settings());
        return new ReportValidated(
                report,
                1,
                true,
                report.received().receivedAt(),
                1,
                judgement.verdict(),
                judgement.findings(),
                judgement.notJudged(),
                judgement.judgements(),
                judgement.statements());
    }
}
