package io.gongkai.validate.http;

import io.gongkai.validate.archive.RuleDecisions;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.page.Language;
import io.gongkai.validate.page.RulePages;
import io.gongkai.validate.rule.Rule;
import io.quarkus.qute.Engine;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The catalogue of rules: JSON, and pages for those who ask for HTML first. */
@Path("/rules")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Tag(name = "rules")
public class RulesResource {

    private final RuleDecisions decisions;
    private final Engine templates;
    private final URI site;

    RulesResource(
            RuleDecisions decisions, Engine templates, @ConfigProperty(name = "gongkai.rules.search-url") URI site) {
        this.decisions = decisions;
        this.templates = templates;
        this.site = site;
    }

    @GET
    @Operation(summary = "Every rule: id, severity, statement, basis, addresses, years in force, and how it is set")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RuleView.class)))
    public Uni<Response> list(
            @RestQuery @Parameter(description = "Language of the page, zh or en") @Nullable String lang,
            @Context HttpHeaders headers) {
        boolean page = wantsPage(headers);
        Language language = Language.coded(lang);
        return decisions
                .current()
                .map(book -> page
                        ? page(new RulePages(templates, language, site.toString(), book).all(), language)
                        : json(RuleCatalogue.all().stream()
                                .map(rule -> RuleView.of(rule.description(), book))
                                .toList()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One rule, with a bad and a good example and what the rule says of them")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RulePage.class)))
    public Uni<Response> one(
            @PathParam("id") String id,
            @RestQuery @Parameter(description = "Language of the page, zh or en") @Nullable String lang,
            @Context HttpHeaders headers) {
        Rule rule = RuleCatalogue.find(id).orElseThrow(NotFoundException::new);
        boolean page = wantsPage(headers);
        Language language = Language.coded(lang);
        return decisions
                .current()
                .map(book -> page
                        ? page(new RulePages(templates, language, site.toString(), book).of(rule), language)
                        : json(RulePage.of(rule, book)));
    }

    /** A browser names HTML before all else; who takes anything gets JSON. */
    private static boolean wantsPage(HttpHeaders headers) {
        List<MediaType> wanted = headers.getAcceptableMediaTypes();
        return !wanted.isEmpty() && wanted.getFirst().getSubtype().equals("html");
    }

    private static Response json(Object entity) {
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Response page(String html, Language language) {
        String policy =
                "default-src 'none'; style-src %1$s; img-src %1$s data:; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(site);
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
