package io.gongkai.search.remark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpServer;
import io.gongkai.ingest.events.ReportId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@SuppressWarnings("NullAway.Init") // by JUnit
class RemarkLookupTest {
    private static final ReportId REPORT = new ReportId("00112233445566778899aabbccddeeff");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final List<String> asked = new ArrayList<>();
    private HttpServer validate;

    @BeforeEach
    void start() throws IOException {
        validate = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        validate.start();
    }

    @AfterEach
    void stop() {
        validate.stop(0);
    }

    @Test
    void remarksComeByTheFingerprintOfTheirFinding() {
        answer(200, """
                {"findings": [
                  {"finding": {"fingerprint": "a"}, "remarks": [
                    {"kind": "dispute", "why": "原件为 12", "by": "县办", "at": "2026-03-05T01:30:00Z"}]},
                  {"finding": {"fingerprint": "b"}, "remarks": []}], "cursor": null}""");

        assertThat(lookup().about(REPORT))
                .isEqualTo(Map.of(
                        "a", List.of(new Remark("dispute", "原件为 12", "县办", Instant.parse("2026-03-05T01:30:00Z")))));
        assertThat(asked).containsExactly("/findings?size=500&report=" + REPORT.value());
    }

    @Test
    void failureOfTheServiceIsNoRemark() {
        answer(503, "{}");

        assertThat(lookup().about(REPORT)).isEmpty();
    }

    @Test
    void answerThatIsNoJsonIsNoRemark() {
        answer(200, "<html>");

        assertThat(lookup().about(REPORT)).isEmpty();
    }

    @Test
    @Timeout(20)
    void serviceThatHangsIsNotWaitedFor() {
        CountDownLatch released = new CountDownLatch(1);
        validate.createContext("/findings", _ -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(lookup(Duration.ofMillis(200)).about(REPORT)).isEmpty();

        released.countDown();
    }

    private void answer(int status, String body) {
        validate.createContext("/findings", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private RemarkLookup lookup() {
        return lookup(Duration.ofSeconds(10));
    }

    private RemarkLookup lookup(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + validate.getAddress().getPort());
        return new RemarkLookup(address, patience, JSON);
    }
}
