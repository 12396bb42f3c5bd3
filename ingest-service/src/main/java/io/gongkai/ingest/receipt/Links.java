package io.gongkai.ingest.receipt;

import io.gongkai.ingest.events.ReportId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where to go from a receipt; the first three are relative to this service.
 *
 * @param self the receipt
 * @param original the bytes
 * @param events the timeline as server-sent events
 * @param report the report as search-service shows it once indexed; null if the address of that service is not configured
 */
public record Links(
        URI self, URI original, URI events, @Nullable URI report) {
    /** The links of one report. */
    public static Links of(ReportId id, @Nullable URI searchService) {
        String self = "/reports/" + id;
        URI report = searchService == null
                ? null
                : URI.create(searchService.toString().replaceFirst("/$", "") + "/reports/" + id);
        return new Links(URI.create(self), URI.create(self + "/original"), URI.create(self + "/events"), report);
    }
}
