package io.gongkai.ingest.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import io.gongkai.ingest.upload.FileName;
import io.gongkai.ingest.upload.Upload;
import io.gongkai.parse.events.ReportRejected;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.StringJoiner;
import java.util.concurrent.Semaphore;

/** Tries a report: has it read, judged and shown, and keeps nothing of it. */
@Singleton
public final class Checking {
    private final CheckSettings settings;
    private final Neighbours neighbours;
    private final ObjectMapper json;
    private final Semaphore places;

    Checking(CheckSettings settings, Neighbours neighbours, ObjectMapper json) {
        this.settings = settings;
        this.neighbours = neighbours;
        this.json = json;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * Tries the report; blocks.
     *
     * @return what search-service answers
     * @throws Refused if it is no readable report, or if a service cannot answer now
     */
    public HttpResponse<byte[]> check(Upload upload, Showing showing) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refused(busy());
        }
        try {
            return shown(judged(read(upload)), showing);
        } finally {
            places.release();
        }
    }

    private byte[] read(Upload upload) throws IOException {
        StringJoiner query = new StringJoiner("&", "/readings?", "");
        if (upload.filename() != null) {
            query.add("filename=" + FileName.percentEncoded(upload.filename()));
        }
        if (upload.source() != null) {
            query.add("source=" + FileName.percentEncoded(upload.source().toString()));
        }
        HttpResponse<byte[]> answer = neighbours.ask(
                at(settings.parseUrl(), query.toString()),
                upload.type().value(),
                upload.content().bytes(),
                MediaType.APPLICATION_JSON);
        return switch (answer.statusCode()) {
            case 200 -> answer.body();
            case 422 -> throw new Refused(unreadable(answer.body()));
            default -> throw new Refused(neighbours.silent(answer));
        };
    }

    private byte[] judged(byte[] reading) {
        return wanted(at(settings.validateUrl(), "/judgements"), reading, MediaType.APPLICATION_JSON)
                .body();
    }

    private HttpResponse<byte[]> shown(byte[] judgement, Showing showing) {
        return switch (showing) {
            case Showing.Json() -> wanted(at(settings.searchUrl(), "/previews"), judgement, MediaType.APPLICATION_JSON);
            case Showing.Page(String language) ->
                wanted(at(settings.searchUrl(), "/view?lang=" + language), judgement, MediaType.TEXT_HTML);
        };
    }

    private HttpResponse<byte[]> wanted(URI address, byte[] body, String accept) {
        HttpResponse<byte[]> answer = neighbours.ask(address, MediaType.APPLICATION_JSON, body, accept);
        if (answer.statusCode() != 200) {
            throw new Refused(neighbours.silent(answer));
        }
        return answer;
    }

    private static URI at(URI service, String path) {
        return URI.create(service + path);
    }

    private Refusal unreadable(byte[] rejection) throws IOException {
        return new Refusal(
                ProblemKind.UNREADABLE,
                json.readValue(rejection, ReportRejected.class).message());
    }

    private static Refusal busy() {
        return Refusal.of(
                ProblemKind.BUSY, "正在试查的报告过多，请稍后重试。", "Too many reports are being checked at once. Try again later.");
    }
}
