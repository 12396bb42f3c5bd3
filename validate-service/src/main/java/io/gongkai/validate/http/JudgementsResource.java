package io.gongkai.validate.http;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.archive.Prospects;
import io.gongkai.validate.archive.Prospects.Prospect;
import io.gongkai.validate.catalogue.Judgement;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.difference.Comparison;
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

    /** As much as report.validated quotes of the text that changed. */
    private static final int QUOTED_CHARACTERS = 4_000;

    private final Prospects prospects;

    JudgementsResource(Prospects prospects) {
        this.prospects = prospects;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            summary = "Judges a report as it was read, and keeps and announces nothing",
            description = "Takes what parse-service answers at /readings, and answers what report.validated would say:"
                    + " judged with the report in force for the year before, as the next version of its filing.")
    public ReportValidated judge(ReportParsed report) {
        Prospect prospect = prospects.of(report).await().indefinitely();
        Judgement judgement = ReportJudge.judge(
                Facts.of(
                        report,
                        prospect.earlier().orElse(null),
                        prospect.lookAlike().orElse(null)),
                prospect.rules().settings());
        int number = prospect.number();
        return new ReportValidated(
                report,
                number,
                true,
                report.received().receivedAt(),
                1,
                judgement.verdict(),
                judgement.findings(),
                judgement.notJudged(),
                judgement.judgements(),
                judgement.statements(),
                null,
                prospect.last()
                        .map(last -> new Comparison(number, report, judgement).from(last, QUOTED_CHARACTERS))
                        .orElse(null));
    }
}
