package io.gongkai.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Specimen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the files of cases: sentences, and the numbers in them that name figures. */
class NarrativeCasesTest {

    @TestFactory
    Stream<DynamicTest> sentenceIsReadAsTheFileSays() throws IOException {
        return Stream.concat(lines("narrative.cases"), lines("held-out.cases")).map(line -> {
            String[] parts = line.split("\\s*⇒\\s*", -1);
            return DynamicTest.dynamicTest(
                    parts[0], () -> assertThat(read(parts[0])).isEqualTo(parts[1].strip()));
        });
    }

    static Stream<String> lines(String file) throws IOException {
        try (var in = Objects.requireNonNull(NarrativeCasesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String sentence) {
        IssuerKind kind = sentence.startsWith("[office]")
                ? IssuerKind.OFFICE
                : sentence.startsWith("[department]") ? IssuerKind.DEPARTMENT : IssuerKind.GOVERNMENT;
        int year = sentence.startsWith("[2020]") ? 2020 : 2024;
        String text = sentence.replaceFirst("^\\[\\w+] *", "").replace("⏎", "\n");
        Facts facts = Facts.of((sentence.startsWith("[none]") ? zeros(year) : form(year))
                .issuer(kind, Level.COUNTY)
                .rewrite(Slot.OVERVIEW, "一、总体情况", text)
                .report());
        List<Statement> statements = Narrative.of(facts).statements().stream()
                .map(Compared::statement)
                .toList();
        assertThat(statements)
                .allSatisfy(statement -> assertThat(
                                text.substring(statement.offset(), statement.offset() + statement.length()))
                        .isEqualTo(statement.quote()));
        return statements.stream().map(NarrativeCasesTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Statement statement) {
        String first = statement.addresses().isEmpty()
                ? "none"
                : statement.addresses().getFirst()
                        + (statement.addresses().size() > 1
                                ? "+" + (statement.addresses().size() - 1)
                                : "");
        String sign = switch (statement.outcome()) {
            case MATCHING -> "=";
            case DIFFERING -> "≠";
            case NOT_COMPARABLE -> "?";
        };
        return first + " " + sign + (statement.approximate() ? "~" : "") + statement.value();
    }

    private static Specimen zeros(int year) {
        return new Specimen(year)
                .row("requests.received", 0)
                .row("requests.granted", 0)
                .row("requests.total", 0);
    }

    private static Specimen form(int year) {
        Specimen form = new Specimen(year)
                .row("requests.received", 713)
                .row("requests.carriedIn", 36)
                .row("requests.granted", 300)
                .row("requests.partlyGranted", 100)
                .row("requests.refused.stateSecret", 40)
                .row("requests.unavailable.notHeld", 200)
                .row("requests.notProcessed.petition", 50)
                .row(year < 2021 ? "requests.other" : "requests.other.rest", 50)
                .row("requests.total", 740)
                .row("requests.carriedOut", 9)
                .figure("requests.received.naturalPerson", "700")
                .figure("requests.received.business", "13")
                .figure("disputes.review.upheld", "10")
                .figure("disputes.review.corrected", "3")
                .figure("disputes.review.otherOutcome", "2")
                .figure("disputes.review.pending", "5")
                .figure("disputes.review.total", "20")
                .figure("disputes.directSuit.upheld", "4")
                .figure("disputes.directSuit.corrected", "1")
                .figure("disputes.directSuit.total", "5")
                .figure("disputes.suitAfterReview.upheld", "2")
                .figure("disputes.suitAfterReview.pending", "1")
                .figure("disputes.suitAfterReview.total", "3")
                .figure("disclosure.normativeDocuments.made", "8")
                .figure("disclosure.licences.decisions", "550")
                .figure("disclosure.penalties.decisions", "4119")
                .figure("disclosure.coercion.decisions", "195");
        return year < 2021
                ? form.figure("disclosure.procurement.amount", "2021.1436")
                : form.figure("disclosure.normativeDocuments.repealed", "26")
                        .figure("disclosure.normativeDocuments.inForce", "66")
                        .figure("disclosure.fees.amount", "96171.6");
    }
}
