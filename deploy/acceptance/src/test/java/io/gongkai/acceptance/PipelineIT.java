package io.gongkai.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports go in at one end and are found at the other, and everything on the way is as it was promised. */
@ExtendWith(WholeSystem.class)
class PipelineIT {
    private static final Set<String> ARITHMETIC =
            Set.of("requests-column-balance", "requests-results-sum", "requests-row-sum", "disputes-sum");

    private static final Pattern YEAR = Pattern.compile("-(\\d{4})[-.]");

    private final Gongkai gongkai;
    private final Clerk clerk;

    PipelineIT(Gongkai gongkai) {
        this.gongkai = gongkai;
        this.clerk = new Clerk(gongkai);
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanhe-2019", "yanshi-2022", "jingxiu-2019", "nanshan-2019", "shihe-2024"})
    void realReportIsReadAsACarefulReaderReadsIt(String name) throws Exception {
        JsonNode gold = Clerk.JSON.readTree(Texts.gold(name));
        JsonNode report = clerk.report(clerk.dropUntilIndexed(Texts.real(name)));

        assertThat(GoldComparison.differences(report, gold)).isEmpty();
        assertThat(report.path("findings"))
                .noneMatch(finding -> ARITHMETIC.contains(finding.path("rule").asText())
                        && "error".equals(finding.path("severity").asText()));
    }

    static Stream<String> samples() {
        return Texts.samples().stream().map(Path::getFileName).map(Path::toString);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsIndexedWithItsIssuerYearAndAllFigures(String name) throws Exception {
        Path file = WholeSystem.ROOT.resolve("deploy/samples").resolve(name);
        String id = Clerk.id(clerk.post(Files.readAllBytes(file), name.endsWith(".html") ? "text/html" : "text/plain"));
        JsonNode receipt = clerk.end(id);
        assertThat(Clerk.status(receipt)).as(receipt.toString()).isEqualTo("indexed");

        JsonNode report = clerk.report(id);
        Matcher year = YEAR.matcher(name);
        assertThat(year.find()).isTrue();
        assertThat(report.path("report").path("year").asText()).isEqualTo(year.group(1));
        assertThat(report.path("report").path("adminCode").asText()).hasSize(6);
        assertThat(report.path("figures")).isNotEmpty();
        assertThat(report.path("figures"))
                .noneMatch(figure -> "unreadable".equals(figure.path("state").asText()));
    }

    @Test
    void theSampleWithAWrongSumFailsForThatSumOnly() {
        String id = clerk.dropUntilIndexed(Texts.sample("pingyuan-2021-wrong-sum.txt"));

        List<String> errors = clerk.report(id)
                .path("findings")
                .valueStream()
                .filter(finding -> "error".equals(finding.path("severity").asText()))
                .filter(finding -> finding.path("addresses")
                        .valueStream()
                        .anyMatch(address -> "requests.granted.total".equals(address.asText())))
                .map(finding -> finding.path("rule").asText())
                .toList();
        assertThat(errors).containsExactlyInAnyOrder("requests-row-sum", "requests-results-sum");
        assertThat(clerk.report(id).path("verdict").asText()).isEqualTo("errors");
    }

    @Test
    void wordOfTheNarrativeIsFoundAndMarked() {
        String id = clerk.dropUntilIndexed(Texts.real("yanshi-2022"));

        JsonNode answer = clerk.search("三审", "");

        JsonNode hit = answer.path("hits")
                .valueStream()
                .filter(found -> id.equals(found.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("偃师 is not among " + answer));
        assertThat(hit.path("county").asText()).isEqualTo("偃师区");
        assertThat(hit.path("highlights").toString()).contains("<em>三审</em>");
        assertThat(answer.path("facets").path("province").toString()).contains("河南省");
    }

    /** As curl sends it: Chinese and signs of comparison without percent-encoding. */
    @ParameterizedTest
    @CsvSource({
        "SEARCH, /search?q=三审&where=requests.received.total>=10",
        "VALIDATE, /findings?province=河南省&severity=error",
        "INGEST, /reports?status=indexed&x={年报}"
    })
    void addressIsUnderstoodAsItIsTyped(Part part, String address) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), gongkai.settings().port(part))) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void traceOfThePostArrivesWithTheIndexedReport() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String id = clerk.dropUntilIndexed(
                Texts.of("永嘉县", 2022, "追踪用。"), "traceparent", "00-" + trace + "-b7ad6b7169203331-01");

        for (String topic : List.of("report.received", "report.parsed", "report.validated", "report.indexed")) {
            assertThat(records(topic))
                    .as(topic)
                    .filteredOn(
                            record -> TopicReading.header(record, "ce_subject").equals(Optional.of(id)))
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(TopicReading.header(record, "traceparent"))
                            .hasValueSatisfying(parent -> assertThat(parent).startsWith("00-" + trace + "-")));
        }
    }

    @Test
    void everyRecordIsACloudEventWithAnIdThatFollowsFromItsContent() {
        clerk.dropUntilIndexed(Texts.sample("pingyuan-2021-wrong-sum.txt"));
        String rejected = clerk.drop("今天下午三点在二楼会议室开会，请带上月度报表。\n".repeat(20));
        assertThat(Clerk.status(clerk.end(rejected))).isEqualTo("rejected");

        for (String topic : List.of(
                "report.received",
                "report.parsed",
                "report.rejected",
                "report.validated",
                "validation.failures",
                "report.indexed")) {
            assertThat(records(topic)).as(topic).isNotEmpty().allSatisfy(record -> {
                assertThat(TopicReading.header(record, "ce_specversion")).hasValue("1.0");
                assertThat(TopicReading.header(record, "ce_type")).hasValue("io.gongkai." + topic + ".v1");
                assertThat(TopicReading.header(record, "ce_source"))
                        .hasValueSatisfying(
                                source -> assertThat(source).matches("/(ingest|parse|validate|search)-service"));
                assertThat(TopicReading.header(record, "ce_subject"))
                        .hasValueSatisfying(subject -> assertThat(subject).matches("[0-9a-f]{32}"));
                assertThat(TopicReading.header(record, "ce_time")).isPresent();
                assertThat(TopicReading.header(record, "content-type")).isPresent();
                assertThat(TopicReading.header(record, "ce_id"))
                        .hasValue(topic.equals("report.received") ? record.key() : eventId(topic, record));
            });
        }
    }

    @Test
    void recordThatCannotBeReadShowsAsDeadLetteredWithItsCause() throws Exception {
        gongkai.stop(Part.PARSE);
        String id;
        try {
            id = clerk.drop(Texts.of("文成县", 2022, "死信用。"));
            send(id, "report.parsed", "no filing", "{\"received\": broken".getBytes(UTF_8));
            Clerk.await("dead letter").until(() -> Clerk.status(clerk.receipt(id)), "dead-lettered"::equals);

            assertThat(clerk.receipt(id).path("timeline").toString())
                    .contains("validate-service")
                    .contains("cause");
            assertThat(records("validate-service.dead-letter"))
                    .anySatisfy(record -> assertThat(TopicReading.header(record, "ce_subject"))
                            .hasValue(id));
        } finally {
            gongkai.start(Part.PARSE);
        }
        // the true record comes through all the same
        Clerk.await("indexed after all").until(() -> Clerk.status(clerk.receipt(id)), "indexed"::equals);
    }

    @Test
    void changedCellOpensExactlyTheFailuresThatFollowAndTheirRepairResolvesThem() throws Exception {
        String county = "磐安县";
        String clean = Texts.of(county, 2022, "第一版。");
        String before = "一、本年新收政府信息公开申请数量\t\t\t14\t2\t0\t0\t1\t0\t17";
        assertThat(clean).contains(before);
        clerk.dropUntilIndexed(clean);
        try (FailureListening failures = FailureListening.to(gongkai, county)) {
            String changed = clean.replace(before, before.replace("17", "18")).replace("第一版", "第二版");
            clerk.dropUntilIndexed(changed);
            Clerk.await("failures").until(() -> failures.events().size() >= 3);
            Set<String> opened = Set.of(
                    "opened requests-row-sum requests.received.total",
                    "opened requests-column-balance requests.received.total",
                    "opened narrative-matches-table requests.received.total");
            assertThat(failures.events())
                    .extracting(event -> summary(event, "requests.received.total"))
                    .containsExactlyInAnyOrderElementsOf(opened);

            clerk.dropUntilIndexed(clean.replace("第一版", "第三版"));
            Clerk.await("repairs").until(() -> failures.events().size() >= 6);
            assertThat(failures.events())
                    .extracting(event -> event.path("event").asText())
                    .containsExactly("opened", "opened", "opened", "resolved", "resolved", "resolved");
            assertThat(failures.events())
                    .extracting(
                            event -> event.path("finding").path("fingerprint").asText())
                    .satisfies(prints -> assertThat(Set.copyOf(prints)).hasSize(3));

            List<JsonNode> onTopic = records("validation.failures").stream()
                    .map(PipelineIT::value)
                    .filter(event ->
                            county.equals(event.path("filing").path("county").asText()))
                    .toList();
            assertThat(onTopic).containsExactlyInAnyOrderElementsOf(failures.events());
        }
    }

    @Test
    void sameBytesAreTheSameReport() {
        byte[] document = Texts.of("云和县", 2022, "两次。").getBytes(UTF_8);
        var first = clerk.post(document, "text/plain");
        var second = clerk.post(document, "text/plain");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Clerk.id(second)).isEqualTo(Clerk.id(first));
    }

    private static String summary(JsonNode event, String address) {
        JsonNode finding = event.path("finding");
        boolean concerned = finding.path("addresses").valueStream().anyMatch(one -> address.equals(one.asText()));
        return event.path("event").asText() + " " + finding.path("rule").asText()
                + (concerned ? " " + address : " " + finding.path("addresses"));
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        return TopicReading.of("127.0.0.1:" + gongkai.settings().port(Part.KAFKA), topic);
    }

    private static JsonNode value(ConsumerRecord<String, byte[]> record) {
        try {
            return Clerk.JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String report, String topic, String key, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + gongkai.settings().port(Part.KAFKA)),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_type", "io.gongkai." + topic + ".v1",
                            "ce_source", "/parse-service",
                            "ce_subject", report,
                            "ce_time", "2026-01-01T00:00:00.000Z",
                            "ce_id", eventId(topic, key, value),
                            "content-type", "application/json")
                    .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            producer.send(record).get(30, TimeUnit.SECONDS);
        }
    }

    private static String eventId(String topic, ConsumerRecord<String, byte[]> record) {
        return eventId(topic, record.key(), record.value());
    }

    private static String eventId(String topic, String key, byte[] value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("io.gongkai." + topic + ".v1\n" + key + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(value)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
