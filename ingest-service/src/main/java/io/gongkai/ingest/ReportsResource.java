package io.gongkai.ingest;

import io.gongkai.ingest.ReportReceiving.Receiving;
import io.gongkai.ingest.problem.ProblemKind;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
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

/** Where reports are sent to. */
@Path("/reports")
@Tag(name = "reports", description = "Sending reports in")
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@RunOnVirtualThread
public final class ReportsResource {
    private static final String FILE = "file";

    private final ReportReceiving receiving;
    private final ReceptionAnswer answer;
    private final UploadReading reading;

    ReportsResource(ReportReceiving receiving, ReceptionAnswer answer, UploadReading reading) {
        this.receiving = receiving;
        this.answer = answer;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Sends one report, or a zip archive of reports, as the raw body",
            description =
                    "The kind of file is found by its content: text (UTF-8, UTF-16, GB18030), HTML, .mht, PDF, .doc,"
                            + " .docx, RTF, OFD, or a zip of these. The same bytes are the same report. For an archive the"
                            + " answer is an array, in which a file that was not accepted has a problem in place of an"
                            + " id.")
    @APIResponse(responseCode = "202", description = "Kept, and on its way")
    @APIResponse(responseCode = "200", description = "These bytes are known already")
    @APIResponse(responseCode = "400", description = "Nothing was sent, or the archive is damaged")
    @APIResponse(responseCode = "413", description = "Longer than 10 MiB, or an archive that unpacks to too much")
    @APIResponse(responseCode = "415", description = "No kind of file that is read, or not of the declared type")
    @APIResponse(responseCode = "503", description = "Not now; Retry-After says when")
    public Response receive(
            @Parameter(hidden = true) InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @RestQuery @Parameter(description = "The name of the file") @Nullable String filename,
            @RestQuery @Parameter(description = "Where it was published, an http or https URL") @Nullable String source)
            throws IOException {
        URI from = SourceUrl.of(source);
        try (UploadBudget.Share share = reading.open()) {
            return answer.to(receive(body, DeclaredType.of(type), FileName.of(filename), from, share));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Sends one or many reports as the parts \"file\" of a form",
            description = "For one report the answer is an object, for many an array in the order of the parts.")
    @APIResponse(responseCode = "202", description = "Kept, and on its way")
    @APIResponse(responseCode = "200", description = "All were known already")
    public Response receiveForm(
            @Schema(hidden = true) MultipartFormDataInput form,
            @RestQuery @Parameter(description = "Where they were published, an http or https URL") @Nullable
                    String source)
            throws IOException {
        URI from = SourceUrl.of(source);
        Collection<FormValue> files = form.getValues().getOrDefault(FILE, List.of());
        if (files.isEmpty()) {
            throw new Refused(noFile());
        }
        List<Reception> receptions = new ArrayList<>();
        boolean many = files.size() > 1;
        for (FormValue file : files) {
            try (UploadBudget.Share share = reading.open();
                    InputStream body = UploadReading.content(file)) {
                DeclaredType type = DeclaredType.of(file.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
                Receiving received = receive(body, type, FileName.of(file.getFileName()), from, share);
                receptions.addAll(received.receptions());
                many |= received.many();
            }
        }
        return answer.to(new Receiving(receptions, many));
    }

    private Receiving receive(
            InputStream body,
            DeclaredType type,
            @Nullable String filename,
            @Nullable URI source,
            UploadBudget.Share share)
            throws IOException {
        return switch (reading.read(body, share)) {
            case Body.Whole(Content content) -> receiving.receive(new Upload(content, type, filename, source));
            case Body.Unread(Refusal refusal) -> Receiving.ofOne(receiving.decline(filename, refusal));
        };
    }

    private static Refusal noFile() {
        return Refusal.of(
                ProblemKind.EMPTY,
                "表单中没有名为 file 的文件，例如 curl -F file=@报告.txt。",
                "The form has no part named file. Send one as curl -F file=@report.txt does.");
    }
}
