package io.gongkai.validate.http;

import io.gongkai.validate.archive.VersionArchive;
import io.gongkai.validate.archive.VersionRecord;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.ReportValidated;
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

/** The versions of a filing. The id of a filing contains slashes, as in {@code /filings/410411/government/2019/versions}. */
@Path("/filings/{filing:.+}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "filings")
public class FilingsResource {
    /** More than any issuer files for a year. */
    private static final int MOST_VERSIONS = 1_000;

    /** The narrative of a long report, twice. */
    private static final int QUOTED_CHARACTERS = 200_000;

    private final VersionArchive archive;

    FilingsResource(VersionArchive archive) {
        this.archive = archive;
    }

    @GET
    @Operation(summary = "The versions of a filing, oldest first")
    public Uni<List<VersionRecord>> list(@PathParam("filing") String filing) {
        return archive.of(filing, MOST_VERSIONS).invoke(versions -> {
            if (versions.isEmpty()) {
                throw new NotFoundException();
            }
        });
    }

    @GET
    @Path("/{number:[0-9]+}")
    @Operation(summary = "One version: the report as it was read, and its judgement")
    public Uni<ReportValidated> find(@PathParam("filing") String filing, @PathParam("number") int number) {
        return archive.find(filing, number).map(found -> found.orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("/{number:[0-9]+}/difference/{other:[0-9]+}")
    @Operation(summary = "What the other version says otherwise, in figures, text and findings")
    public Uni<Difference> difference(
            @PathParam("filing") String filing, @PathParam("number") int number, @PathParam("other") int other) {
        return archive.difference(filing, number, other, QUOTED_CHARACTERS)
                .map(found -> found.orElseThrow(NotFoundException::new));
    }
}
