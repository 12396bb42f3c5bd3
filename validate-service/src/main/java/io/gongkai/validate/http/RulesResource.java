package io.gongkai.validate.http;

import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.rule.Rule;
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

    @GET
    @Operation(summary = "Every rule: id, severity, statement, basis, addresses, years in force")
    public List<RuleView> list() {
        return RuleCatalogue.all().stream()
                .map(rule -> RuleView.of(rule.description()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rule, with a bad and a good example and what the rule says of them")
    public RulePage page(@PathParam("id") String id) {
        Rule rule = RuleCatalogue.find(id).orElseThrow(NotFoundException::new);
        return RulePage.of(rule);
    }
}
