package io.gongkai.validate.http;

import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.rule.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of rules. */
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RulesResource {

    private final RuleDecisions decisions;

    RulesResource(RuleDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Operation(summary = "Every rule: id, severity, statement, basis, addresses, years in force, and how it is set")
    public Uni<List<RuleView>> list() {
        return decisions
                .current()
                .map(book -> RuleCatalogue.all().stream()
                        .map(rule -> RuleView.of(rule.description(), book))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rule, with a bad and a good example and what the rule says of them")
    public Uni<RulePage> page(@PathParam("id") String id) {
        Rule rule = RuleCatalogue.find(id).orElseThrow(NotFoundException::new);
        return decisions.current().map(book -> RulePage.of(rule, book));
    }
}
