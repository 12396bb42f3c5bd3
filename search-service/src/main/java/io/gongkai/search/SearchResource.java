package io.gongkai.search;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.search.query.Facet;
import io.gongkai.search.query.Highlight;
import io.gongkai.search.query.Hit;
import io.gongkai.search.query.ReportSearch;
import io.gongkai.search.query.SearchAnswer;
import io.gongkai.search.query.SearchRequest;
import io.gongkai.validate.events.Verdict;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** {@code GET /search}. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private final ReportSearch search;

    SearchResource(ReportSearch search) {
        this.search = search;
    }

    /** A page of hits, as the public interface fixes it. */
    public record Answer(
            long total,
            List<FoundReport> hits,
            Map<String, List<Count>> facets,
            @Nullable String cursor) {}

    /** A value of a facet, years as numbers, and how many matching reports have it. */
    public record Count(Object value, long count) {}

    /** A hit, its highlights as HTML: text escaped, matches in {@code <em>}. */
    public record FoundReport(
            String id,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable IssuerKind issuerKind,
            @Nullable String adminCode,
            @Nullable String province,
            @Nullable String city,
            @Nullable String county,
            @Nullable Integer year,
            @Nullable Form form,
            @Nullable LocalDate publishedOn,
            int version,
            boolean inForce,
            @Nullable String section,
            @Nullable Double score,
            Verdict verdict,
            List<String> highlights) {}

    @GET
    @RunOnVirtualThread
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "词：并列为“与”，引号为短语，OR 为“或”，-词 为“非”。Words: all must occur; \"phrase\", OR, -not.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "province",
            in = ParameterIn.QUERY,
            description = "省级名称，可重复 Name of the province, repeatable",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "city",
            in = ParameterIn.QUERY,
            description = "市级名称，可重复 Name of the city, repeatable",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "county",
            in = ParameterIn.QUERY,
            description = "县级名称，可重复 Name of the county, repeatable",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "adminCode",
            in = ParameterIn.QUERY,
            description = "行政区划代码六位，或前二、四位 GB/T 2260 code, or its first two or four digits, repeatable",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "报告年度，可重复 Report year, repeatable",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "form",
            in = ParameterIn.QUERY,
            description = "2019 或 2021 Layout: 2019, 2021",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "issuerKind",
            in = ParameterIn.QUERY,
            description = "government, office, department, township",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "section",
            in = ParameterIn.QUERY,
            description =
                    "只在这些部分中查找 Only in these sections: preamble overview disclosure requests disputes problems other extra",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "verdict",
            in = ParameterIn.QUERY,
            description = "clean, warnings, errors, unassessed",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "rule",
            in = ParameterIn.QUERY,
            description = "有此规则的问题 With a finding of this rule, repeatable",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "publishedFrom",
            in = ParameterIn.QUERY,
            description = "公布日期起 First day of publication, 2024-01-31",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "publishedTo",
            in = ParameterIn.QUERY,
            description = "公布日期止 Last day of publication",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "where",
            in = ParameterIn.QUERY,
            description = "指标条件，可重复 Condition on a figure, repeatable: requests.received.total>=100",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "relevance, year, published, received, 或指标地址 or a figure's address; -降序 for descending",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "每页 1 至 100，默认 20 Hits on a page, 1 to 100, 20 if not given",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "上一页给出的游标 From the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "inForce",
            in = ParameterIn.QUERY,
            description = "true（默认）或 any true, or any to search superseded versions too",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(summary = "Searches the narrative of reports, filters them, and counts them by facets")
    public Answer search(@Context UriInfo uri) {
        return answer(search.search(SearchRequest.of(uri.getQueryParameters())));
    }

    private static Answer answer(SearchAnswer answer) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        answer.facets()
                .forEach((facet, counts) -> facets.put(
                        facet.parameter(),
                        counts.stream()
                                .map(c -> new Count(value(facet, c.value()), c.count()))
                                .toList()));
        return new Answer(
                answer.total(),
                answer.hits().stream().map(SearchResource::found).toList(),
                facets,
                answer.cursor());
    }

    private static Object value(Facet facet, String value) {
        return facet == Facet.YEAR ? (Object) Integer.valueOf(value) : value;
    }

    private static FoundReport found(Hit hit) {
        return new FoundReport(
                hit.id().value(),
                hit.title(),
                hit.issuer(),
                hit.issuerKind(),
                hit.adminCode(),
                hit.province(),
                hit.city(),
                hit.county(),
                hit.year(),
                hit.form(),
                hit.publishedOn(),
                hit.version(),
                hit.inForce(),
                hit.section(),
                hit.score(),
                hit.verdict(),
                hit.highlights().stream().map(Highlight::html).toList());
    }
}
