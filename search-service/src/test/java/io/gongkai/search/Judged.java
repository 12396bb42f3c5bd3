package io.gongkai.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes judged reports for tests. */
final class Judged {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Instant NOON = Instant.parse("2025-01-20T12:00:00.125Z");

    String name;

    @Nullable
    String title;

    @Nullable
    String province = "样例省";

    @Nullable
    String city = "样例市";

    @Nullable
    String county = "样例区";

    @Nullable
    String adminCode = "999902";

    @Nullable
    IssuerKind issuerKind = IssuerKind.GOVERNMENT;

    @Nullable
    Integer year = 2024;

    @Nullable
    Form form = Form.FORM_2021;

    @Nullable
    LocalDate publishedOn = LocalDate.of(2025, 1, 20);

    String preamble = "";
    final List<Section> sections = new ArrayList<>();
    final Map<String, Figure> figures = new LinkedHashMap<>();
    final List<Finding> findings = new ArrayList<>();
    Verdict verdict = Verdict.CLEAN;
    int version = 1;
    boolean inForce = true;
    long revision = 1;
    int received;

    Judged(String name) {
        this.name = name;
        this.title = name;
    }

    Judged section(Slot slot, @Nullable String heading, String text) {
        sections.add(new Section(slot, heading, text, null));
        return this;
    }

    Judged figure(String address, String value) {
        figures.put(address, new Figure(value, FigureState.NUMBER, value, null));
        return this;
    }

    Judged blank(String address) {
        figures.put(address, new Figure(null, FigureState.BLANK, "", null));
        return this;
    }

    Judged finding(String rule, Severity severity) {
        findings.add(
                new Finding(rule, severity, new Message("样例", "Sample"), List.of(), List.of(), null, List.of(), rule));
        return this;
    }

    String id() {
        return sha256().substring(0, 32);
    }

    String filing() {
        return adminCode + "/" + name + "/" + year;
    }

    ReportValidated build() {
        ReportReceived receipt = new ReportReceived(
                new ReportId(id()), sha256(), received + 1, "text/plain", null, null, NOON.plusSeconds(received));
        Identity identity = new Identity(
                title,
                name,
                issuerKind,
                Level.COUNTY,
                adminCode,
                province,
                city,
                county,
                year,
                form,
                publishedOn,
                List.of(),
                List.of());
        ReportParsed report = new ReportParsed(
                receipt,
                new FilingId(filing()),
                identity,
                preamble,
                List.copyOf(sections),
                "",
                List.of(),
                new LinkedHashMap<>(figures),
                List.of(),
                List.of());
        return new ReportValidated(report, version, inForce, NOON, revision, verdict, List.copyOf(findings), List.of());
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(build());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
