package io.gongkai.ingest;

import io.gongkai.ingest.check.Checking;
import io.gongkai.ingest.check.Showing;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import io.gongkai.ingest.upload.BodyReading.Body;
import io.gongkai.ingest.upload.Content;
import io.gongkai.ingest.upload.DeclaredType;
import io.gongkai.ingest.upload.FileName;
import io.gongkai.ingest.upload.SourceUrl;
import io.gongkai.ingest.upload.Upload;
import io.gongkai.ingest.upload.UploadBudget;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Where a report is tried before it is handed in. */
@Path("/checks")
@Tag(name = "checks", description = "Trying a report, which keeps nothing")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "application/problem+json"})
@RunOnVirtualThread
public final class ChecksResource {
    private static final String FILE = "file";

    private final Checking checking;
    private final UploadReading reading;
    private final SingleReport single;
    private final SentPageHeaders page;

    ChecksResource(Checking checking, UploadReading reading, SingleReport single, SentPageHeaders page) {
        this.checking = checking;
        this.reading = reading;
        this.single = single;
        this.page = page;
    }

    /** Where a browser comes that is asked for the page of a check again. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response form() {
        return Response.seeOther(URI.create(page.site() + "/check")).build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Tries one report, sent as the raw body",
            description =
                    "Takes what POST /reports takes, an archive too if it holds one report. The report is read and judged by the same"
                            + " services; nothing is kept, indexed or announced. Answers what search-service would answer of it,"
                            + " or with Accept: text/html the page of the report with the findings at their cells.")
    @APIResponse(responseCode = "200", description = "The report as it was read, with its findings")
    @APIResponse(responseCode = "400", description = "Nothing was sent, or more than one report")
    @APIResponse(responseCode = "413", description = "Longer than 10 MiB")
    @APIResponse(responseCode = "415", description = "No kind of file that is read, or not of the declared type")
    @APIResponse(responseCode = "422", description = "Not a readable report, and why")
    @APIResponse(responseCode = "503", description = "Not now; Retry-After says when")
    public Response check(
            @Parameter(hidden = true) InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @RestQuery @Parameter(description = "The name of the file") @Nullable String filename,
            @RestQuery @Parameter(description = "Where it was published, an http or https URL") @Nullable String source,
            @RestQuery @Parameter(description = "Language of the page, zh or en") @Nullable String lang,
            @Context HttpHeaders headers)
            throws IOException {
        URI from = SourceUrl.of(source);
        try (UploadBudget.Share share = reading.open()) {
            return check(body, DeclaredType.of(type), FileName.of(filename), from, share, showing(headers, lang));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Tries one report, sent as the part \"file\" of a form")
    @APIResponse(responseCode = "200", description = "The report as it was read, with its findings")
    public Response checkForm(
            @Schema(hidden = true) MultipartFormDataInput form,
            @RestQuery @Parameter(description = "Where it was published, an http or https URL") @Nullable String source,
            @RestQuery @Parameter(description = "Language of the page, zh or en") @Nullable String lang,
            @Context HttpHeaders headers)
            throws IOException {
        URI from = SourceUrl.of(source);
        Collection<FormValue> files = form.getValues().getOrDefault(FILE, List.of());
        if (files.size() != 1) {
            throw new Refused(SingleReport.notOne());
        }
        FormValue file = files.iterator().next();
        try (UploadBudget.Share share = reading.open();
                InputStream body = UploadReading.content(file)) {
            DeclaredType type = DeclaredType.of(file.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
            return check(body, type, FileName.of(file.getFileName()), from, share, showing(headers, lang));
        }
    }

    private Response check(
            InputStream body,
            DeclaredType type,
            @Nullable String filename,
            @Nullable URI source,
            UploadBudget.Share share,
            Showing showing)
            throws IOException {
        Content content = switch (reading.read(body, share)) {
            case Body.Whole(Content whole) -> whole;
            case Body.Unread(Refusal refusal) -> throw new Refused(refusal);
        };
        Upload report = single.in(new Upload(content, type, filename, source));
        HttpResponse<byte[]> checked = checking.check(report, showing);
        String mediaType =
                checked.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse(MediaType.APPLICATION_JSON);
        Response.ResponseBuilder answer =
                Response.ok(checked.body(), mediaType).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (showing) {
            case Showing.Json() -> answer.build();
            case Showing.Page(String language) -> page.addTo(answer, language).build();
        };
    }

    private static Showing showing(HttpHeaders headers, @Nullable String lang) {
        MediaType first = headers.getAcceptableMediaTypes().stream()
                .filter(wanted -> MediaType.TEXT_HTML_TYPE.equals(wanted) || isJson(wanted))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_TYPE);
        return isJson(first) ? new Showing.Json() : new Showing.Page("en".equals(lang) ? "en" : "zh");
    }

    /** Also for those to whom every type is the same. */
    private static boolean isJson(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
