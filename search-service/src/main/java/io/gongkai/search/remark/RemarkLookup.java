package io.gongkai.search.remark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.events.ReportId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks validate-service what people said about the findings of a report. A page without remarks is better than none. */
@Singleton
public final class RemarkLookup {
    private static final Logger LOG = Logger.getLogger(RemarkLookup.class);

    private final URI validate;
    private final Duration patience;
    private final ObjectMapper json;
    private final HttpClient http;

    RemarkLookup(
            @ConfigProperty(name = "gongkai.remarks.url") URI validate,
            @ConfigProperty(name = "gongkai.remarks.patience") Duration patience,
            ObjectMapper json) {
        this.validate = validate;
        this.patience = patience;
        this.json = json;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** The remarks by the fingerprint of their finding, oldest first; none if validate-service does not answer in time. */
    public Map<String, List<Remark>> about(ReportId report) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(validate + "/findings?size=500&report=" + report.value()))
                .timeout(patience)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? read(answer.body()) : Map.of();
        } catch (IOException e) {
            LOG.warnf("no remarks: report=%s cause=%s", report, e);
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Map<String, List<Remark>> read(byte[] answer) throws IOException {
        Map<String, List<Remark>> remarks = new HashMap<>();
        for (JsonNode finding : json.readTree(answer).path("findings")) {
            List<Remark> said = new ArrayList<>();
            for (JsonNode remark : finding.path("remarks")) {
                said.add(json.treeToValue(remark, Remark.class));
            }
            if (!said.isEmpty()) {
                remarks.put(finding.at("/finding/fingerprint").asText(), said);
            }
        }
        return remarks;
    }
}
