package io.gongkai.validate.http;

import io.gongkai.validate.archive.JudgingBacklog;
import io.gongkai.validate.archive.RuleDecision;
import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.catalogue.RuleSetting;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Switches rules while the service runs. What follows for filings that were judged before is done in the background. */
@Path("/rules/{id}/setting")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RuleSettingResource {
    private static final int MOST_DECISIONS = 1_000;

    private final RuleDecisions decisions;
    private final JudgingBacklog backlog;
    private final Clock clock;

    RuleSettingResource(RuleDecisions decisions, JudgingBacklog backlog, Clock clock) {
        this.decisions = decisions;
        this.backlog = backlog;
        this.clock = clock;
    }

    /**
     * How a rule is to be applied.
     *
     * @param enabled whether at all; null means yes
     * @param severity {@code error}, {@code warning} or {@code info} for all its findings; null: as the rule says
     * @param by who decides
     * @param reason why
     */
    public record Request(
            @Nullable Boolean enabled,
            @Nullable String severity,
            @Nullable String by,
            @Nullable String reason) {}

    /**
     * The decisions about a rule.
     *
     * @param history newest first; the first one holds
     * @param progress how far all filings have been judged again
     */
    public record View(List<RuleDecision> history, JudgingBacklog.Progress progress) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The decisions about a rule, newest first, and how far filings have been judged again")
    public Uni<View> view(@PathParam("id") String id) {
        known(id);
        return decisions
                .about(id, MOST_DECISIONS)
                .chain(history -> backlog.progress().map(progress -> new View(history, progress)));
    }

    @PUT
    @Operation(summary = "Switches a rule on or off, or gives its findings another severity")
    public Uni<RuleDecision> set(@PathParam("id") String id, @Nullable Request request) {
        known(id);
        Request given = request == null ? new Request(null, null, null, null) : request;
        RuleSetting setting =
                new RuleSetting(!Boolean.FALSE.equals(given.enabled()), Severities.read(given.severity()));
        return decide(id, setting, given.by(), given.reason());
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Applies a rule as it comes again; by and reason are query parameters")
    public Uni<RuleDecision> reset(
            @PathParam("id") String id, @RestQuery @Nullable String by, @RestQuery @Nullable String reason) {
        known(id);
        return decide(id, RuleSetting.DEFAULT, by, reason);
    }

    private Uni<RuleDecision> decide(String id, RuleSetting setting, @Nullable String by, @Nullable String reason) {
        return decisions.decide(id, setting, Words.of("by", by), Words.of("reason", reason), clock.instant());
    }

    private static void known(String id) {
        if (RuleCatalogue.find(id).isEmpty()) {
            throw new NotFoundException();
        }
    }
}
