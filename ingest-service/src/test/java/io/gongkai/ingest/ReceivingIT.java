package io.gongkai.ingest;

import static io.gongkai.ingest.Posting.accepted;
import static io.gongkai.ingest.Posting.freshReport;
import static io.gongkai.ingest.Posting.post;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gongkai.ingest.upload.Content;
import io.gongkai.ingest.upload.Zips;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What senders meet: every kind of report, and every refusal. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class ReceivingIT {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String PROBLEM = "application/problem+json";

    @Test
    void textIsAcceptedInEveryEncoding() {
        String text = new String(freshReport(), UTF_8);
        for (Charset encoding : List.of(UTF_8, UTF_16, Charset.forName("GB18030"))) {
            byte[] bytes = text.getBytes(encoding);
            post(bytes, "text/plain")
                    .then()
                    .statusCode(202)
                    .header("Location", containsString("/reports/"))
                    .body("id", equalTo(Content.of(bytes).id().value()))
                    .body("sha256", equalTo(Content.of(bytes).sha256()))
                    .body("status", equalTo("received"))
                    .body("receivedAt", notNullValue())
                    .body("links.self", containsString("/reports/"))
                    .body("links.report", nullValue());
        }
    }

    @Test
    void everyFormatIsAcceptedUnderItsTypeAndAsUnknownBytes() {
        Map<String, byte[]> formats = Map.of(
                "text/html", ("<!DOCTYPE html><p>" + new String(freshReport(), UTF_8)).getBytes(UTF_8),
                "application/pdf", ("%PDF-1.7\n" + System.nanoTime()).getBytes(UTF_8),
                "application/msword", compoundFile(),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        zip("[Content_Types].xml", "word/document.xml"),
                "application/ofd", zip("OFD.xml", "Doc_0/Document.xml"));
        formats.forEach((type, bytes) -> {
            post(bytes, type).then().statusCode(202);
            post(bytes, "application/octet-stream").then().statusCode(200);
        });
    }

    @Test
    void bodyWithoutATypeIsRecognised() throws Exception {
        byte[] report = freshReport();
        assertThat(statusOf(report, null)).isEqualTo(202);
        given().get("/reports/" + Content.of(report).id())
                .then()
                .body("mediaType", equalTo("application/octet-stream"));
    }

    @Test
    void defaultTypeOfCurlDeclaresNothing() throws Exception {
        byte[] report = freshReport();
        assertThat(statusOf(report, "application/x-www-form-urlencoded")).isEqualTo(202);
        given().get("/reports/" + Content.of(report).id() + "/original").then().statusCode(200);
    }

    @Test
    void sameBytesAreTheSameReportAndTheFirstNameStays() {
        byte[] report = freshReport();
        String id = given().header("Content-Type", "text/plain")
                .queryParam("filename", "../样例区 2024.txt")
                .queryParam("source", "https://example.org/1")
                .body(report)
                .post("/reports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        given().header("Content-Type", "text/html")
                .queryParam("filename", "other.txt")
                .queryParam("source", "https://example.org/2")
                .body(report)
                .post("/reports")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        given().get("/reports/" + id)
                .then()
                .statusCode(200)
                .body("filename", equalTo("样例区 2024.txt"))
                .body("source", equalTo("https://example.org/1"))
                .body("mediaType", containsString("text/plain"))
                .body("sizeBytes", equalTo(report.length))
                .body("timeline", hasSize(1))
                .body("timeline[0].status", equalTo("received"))
                .body("timeline[0].detail", nullValue());
    }

    @Test
    void twentySendersOfTheSameBytesMakeOneReport() throws Exception {
        byte[] report = freshReport();
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                answers.add(senders.submit(() -> post(report, "text/plain")));
            }
        }
        int accepted = 0;
        Set<String> ids = new HashSet<>();
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isIn(200, 202);
            accepted += answer.get().statusCode() == 202 ? 1 : 0;
            ids.add(answer.get().path("id"));
        }
        assertThat(accepted).isEqualTo(1);
        assertThat(ids).containsExactly(Content.of(report).id().value());
    }

    @Test
    void originalComesBackAsADownload() {
        byte[] report = freshReport();
        String id = given().header("Content-Type", "text/html;charset=utf-8")
                .queryParam("filename", "样例\"\r\nX: y.html")
                .body(report)
                .post("/reports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        byte[] original = given().get("/reports/" + id + "/original")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", containsString("attachment; filename=\"___X_ y.html\""))
                .header("Content-Type", containsString("text/html"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
        assertThat(original).isEqualTo(report);
    }

    @Test
    void reportOfTenMebibytesIsAcceptedAndOneByteMoreIsNot() {
        byte[] largest = large(10 * MEBIBYTE);
        String id = post(largest, "text/plain").then().statusCode(202).extract().path("id");
        assertThat(given().get("/reports/" + id + "/original").asByteArray()).isEqualTo(largest);
        refused(post(large(10 * MEBIBYTE + 1), "text/plain"), 413, "too-large");
    }

    @Test
    void bodyBeyondEveryLimitIsRefusedByItsDeclaredLength() {
        refused(post(new byte[65 * MEBIBYTE], "text/plain"), 413, "too-large");
    }

    @Test
    void nothingIsRefused() {
        refused(post(new byte[0], "text/plain"), 400, "empty");
        refused(post(new byte[0], "application/octet-stream"), 400, "empty");
    }

    @Test
    void whatIsNoReportIsRefused() throws Exception {
        byte[] image = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        refused(post(image, "image/png"), 415, "unsupported");
        refused(post(image, "text/plain"), 415, "unsupported");
        refused(post(image, "application/octet-stream"), 415, "unsupported");
        byte[] random = new byte[4096];
        new java.util.Random(3).nextBytes(random);
        refused(post(random, "application/octet-stream"), 415, "unsupported");
        refused(post(freshReport(), "application/json"), 415, "unsupported");
        refused(post(freshReport(), "application/pdf"), 415, "contradictory-type");
        assertThat(statusOf(freshReport(), "text/plain;;=/")).isEqualTo(415);
    }

    @Test
    void sourceThatIsNoUrlIsRefused() {
        Response answer = given().header("Content-Type", "text/plain")
                .queryParam("source", "not a url")
                .body(freshReport())
                .post("/reports");
        refused(answer, 400, "bad-request");
    }

    @Test
    void documentsForTheReaderToJudgeAreAccepted() {
        byte[] deep = ("<div>".repeat(200_000) + System.nanoTime()).getBytes(UTF_8);
        post(deep, "text/html").then().statusCode(202);
        byte[] report = freshReport();
        post(java.util.Arrays.copyOf(report, report.length / 2), "text/plain")
                .then()
                .statusCode(202);
    }

    @Test
    void formOfOneReportIsAnsweredByAnObject() {
        given().multiPart("file", "样例.txt", freshReport(), "text/plain")
                .post("/reports")
                .then()
                .statusCode(202)
                .body("status", equalTo("received"));
    }

    @Test
    void formOfManyIsAnsweredByAnArrayWithTheRefusedAmongThem() {
        byte[] known = freshReport();
        accepted(known);
        given().multiPart("file", "a.txt", freshReport(), "text/plain")
                .multiPart("file", "b.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}, "image/png")
                .multiPart("file", "c.txt", known, "text/plain")
                .post("/reports")
                .then()
                .statusCode(202)
                .body("", hasSize(3))
                .body("[0].status", equalTo("received"))
                .body("[1].filename", equalTo("b.png"))
                .body("[1].problem.status", equalTo(415))
                .body("[1].problem.message.zh", notNullValue())
                .body("[2].id", equalTo(Content.of(known).id().value()));
    }

    @Test
    void formOfNothingUsefulIsAnsweredByAProblemWithItsItems() {
        Response answer = given().multiPart("file", "a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "image/png")
                .multiPart("file", "b.txt", new byte[0], "text/plain")
                .post("/reports");
        refused(answer, 415, "unsupported");
        answer.then().body("items", hasSize(2)).body("items[1].problem.status", equalTo(400));
        refused(given().multiPart("other", "x").post("/reports"), 400, "empty");
    }

    @Test
    void archiveIsUnpacked() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("甲区/2024.txt", freshReport());
        files.put("__MACOSX/._2024.txt", new byte[] {0, 5});
        files.put("乙区.docx", zip("[Content_Types].xml", "word/document.xml"));
        files.put("c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        files.put("d.zip", Zips.of(Map.of("e.txt", freshReport())));
        post(Zips.of(files, Charset.forName("GBK")), "application/zip")
                .then()
                .statusCode(202)
                .body("", hasSize(4))
                .body("[0].filename", equalTo("2024.txt"))
                .body("[0].status", equalTo("received"))
                .body("[1].filename", equalTo("乙区.docx"))
                .body("[2].problem.type", containsString("unsupported"))
                .body("[3].problem.type", containsString("archive-nested"));
    }

    @Test
    void hostileArchivesAreRefusedWhole() {
        byte[] innocent = freshReport();
        Map<String, byte[]> climbing = new LinkedHashMap<>();
        climbing.put("a.txt", innocent);
        climbing.put("../../b.txt", freshReport());
        refused(post(Zips.of(climbing), "application/zip"), 400, "archive-path");
        refused(
                post(Zips.of(Map.of("zeros.txt", new byte[100 * MEBIBYTE])), "application/octet-stream"),
                413,
                "archive-too-large");
        refused(post(Zips.of(Map.of("folder/", new byte[0])), "application/zip"), 400, "empty");
        given().get("/reports/" + Content.of(innocent).id()).then().statusCode(404);
    }

    @Test
    void unknownAddressesAndMethodsAreAnsweredByProblems() {
        refused(given().get("/reports/" + "0".repeat(32)), 404, "unknown-report");
        refused(given().get("/reports/nonsense"), 404, "unknown-report");
        refused(given().get("/reports/" + "0".repeat(32) + "/original"), 404, "unknown-report");
        refused(given().get("/reports/" + "0".repeat(32) + "/events"), 404, "unknown-report");
        refused(given().get("/nowhere"), 404, "not-found");
        refused(given().delete("/reports"), 405, "method-not-allowed");
    }

    @Test
    void receiptsArePagedNewestFirst() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.addFirst(accepted(freshReport()));
        }
        List<String> paged = new ArrayList<>();
        Response page = given().queryParam("size", 2).get("/reports");
        for (int i = 0; i < 3; i++) {
            page.then().statusCode(200);
            paged.addAll(page.path("reports.id"));
            page = given().queryParam("size", 2)
                    .queryParam("cursor", page.<String>path("cursor"))
                    .get("/reports");
        }
        assertThat(paged).startsWith(sent.toArray(String[]::new));
    }

    @Test
    void receiptsAreFilteredByStatusAndTime() {
        String id = accepted(freshReport());
        String at = given().get("/reports/" + id).path("receivedAt");
        given().queryParam("status", "received")
                .queryParam("since", at)
                .get("/reports")
                .then()
                .statusCode(200)
                .body("reports.find { it.id == '" + id + "' }", notNullValue())
                .body("reports.find { it.receivedAt < '" + at + "' }", nullValue());
        given().queryParam("status", "indexed")
                .queryParam("since", at)
                .get("/reports")
                .then()
                .body("reports.find { it.id == '" + id + "' }", nullValue());
        given().queryParam("since", "2999-01-01T00:00:00+08:00")
                .get("/reports")
                .then()
                .body("reports", hasSize(0))
                .body("cursor", nullValue());
    }

    @Test
    void parametersThatCannotBeUnderstoodAreRefused() {
        refused(given().queryParam("status", "done").get("/reports"), 400, "bad-request");
        refused(given().queryParam("since", "yesterday").get("/reports"), 400, "bad-request");
        refused(given().queryParam("size", 0).get("/reports"), 400, "bad-request");
        refused(given().queryParam("size", 100_000).get("/reports"), 400, "bad-request");
        refused(given().queryParam("cursor", "x").get("/reports"), 400, "bad-request");
    }

    @Test
    void healthMetricsAndDocumentationAreThere() {
        accepted(freshReport());
        refused(post(new byte[0], "text/plain"), 400, "empty");
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("gongkai_reports_accepted_total"))
                .body(containsString("gongkai_reports_refused_total{reason=\"empty\"}"))
                .body(containsString("gongkai_outbox_waiting"))
                .body(containsString("gongkai_relay_lag_seconds"));
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/reports'.post.responses.'413'.description", notNullValue());
    }

    @Test
    void realReportsAreAccepted() throws IOException {
        Path reports = Path.of("../../shared/reports");
        assumeTrue(Files.isDirectory(reports), "skipped: the real reports are not at ../shared/reports");
        try (var files = Files.newDirectoryStream(reports, "*.{txt,pdf,docx}")) {
            for (Path file : files) {
                assertThat(post(Files.readAllBytes(file), "application/octet-stream")
                                .statusCode())
                        .as("%s", file)
                        .isIn(200, 202);
            }
        }
    }

    /** Sends it by a client that adds nothing of its own. */
    private static int statusOf(byte[] report, @Nullable String type) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/reports"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(report));
            if (type != null) {
                request.header("Content-Type", type);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void refused(Response answer, int status, String kind) {
        answer.then()
                .statusCode(status)
                .contentType(containsString(PROBLEM))
                .body("type", equalTo("urn:gongkai:problem:" + kind))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", containsString("/"))
                .body("message.zh", notNullValue())
                .body("message.en", notNullValue())
                .body(not(containsString("Exception")));
    }

    private static byte[] large(int length) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 'a');
        byte[] start = freshReport();
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private static byte[] zip(String first, String second) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(first, "<a/>".getBytes(UTF_8));
        entries.put(second, freshReport());
        return Zips.of(entries);
    }

    private static byte[] compoundFile() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        bytes.writeBytes("WordDocument".getBytes(UTF_16LE));
        bytes.writeBytes(freshReport());
        return bytes.toByteArray();
    }
}
