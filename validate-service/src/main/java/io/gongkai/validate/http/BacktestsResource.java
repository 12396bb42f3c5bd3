package io.gongkai.validate.http;

import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.problem.InvalidParameter;
import io.gongkai.validate.trial.Trial;
import io.gongkai.validate.trial.Trials;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Says what a rule, or a setting of it, would open and retract over the archive. Changes nothing. */
@Path("/backtests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class BacktestsResource {
    private final Trials trials;

    BacktestsResource(Trials trials) {
        this.trials = trials;
    }

    /**
     * What is to be tried.
     *
     * @param rule a rule's id; null for all rules as this release has them
     * @param enabled whether it would be applied; null means yes
     * @param severity what its findings would have; null: as the rule says
     */
    public record Request(
            @Nullable String rule,
            @Nullable Boolean enabled,
            @Nullable String severity) {}

    @POST
    @ResponseStatus(202)
    @Operation(summary = "Starts a back-test; one runs at a time, others are told 409")
    public Trial start(@Nullable Request request) {
        Request given = request == null ? new Request(null, null, null) : request;
        if (given.rule() != null && RuleCatalogue.find(given.rule()).isEmpty()) {
            throw new InvalidParameter("没有规则“" + given.rule() + "”。", "There is no rule \"" + given.rule() + "\".");
        }
        RuleSetting setting =
                new RuleSetting(!Boolean.FALSE.equals(given.enabled()), Severities.read(given.severity()));
        return trials.start(given.rule(), setting)
                .orElseThrow(() -> new ClientErrorException(Response.Status.CONFLICT));
    }

    @GET
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "How far a back-test has come, and what it has found")
    public Trial find(@PathParam("id") String id) {
        return trials.find(id).orElseThrow(NotFoundException::new);
    }
}
