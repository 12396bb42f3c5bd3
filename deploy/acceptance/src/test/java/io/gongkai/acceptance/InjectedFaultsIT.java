package io.gongkai.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One wrong figure in the text of a report that adds up: whichever it is and whatever is wrong with it, its cell is told. */
@ExtendWith(WholeSystem.class)
class InjectedFaultsIT {
    private static final int OF_EACH_KIND = 4;

    /** What a clerk types instead of a number; the number itself where it cannot go wrong in that way. */
    private static final Map<String, BiFunction<String, Random, String>> KINDS = new TreeMap<>(Map.of(
            "digit mistyped",
                    (number, random) -> number.substring(0, number.length() - 1)
                            + (number.charAt(number.length() - 1) - '0' + 1 + random.nextInt(9)) % 10,
            "digit lost", (number, _) -> number.length() > 1 ? number.substring(1) : number,
            "digit added", (number, random) -> number + random.nextInt(10),
            "digits transposed",
                    (number, _) -> number.length() > 1
                            ? number.substring(0, number.length() - 2)
                                    + number.charAt(number.length() - 1)
                                    + number.charAt(number.length() - 2)
                            : number,
            "one more", (number, _) -> String.valueOf(Integer.parseInt(number) + 1),
            "negative", (number, _) -> "-" + number,
            "with decimals", (number, _) -> number + ".5",
            "slash", (_, _) -> "/",
            "left blank", (_, _) -> ""));

    private final Clerk clerk;

    InjectedFaultsIT(Gongkai gongkai) {
        this.clerk = new Clerk(gongkai);
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anji-2022-tabs.txt"})
    void isToldAtItsCell(String sample) {
        assertEveryFaultIsTold(Texts.sample(sample));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shihe-2024",
                "huaian-2024",
                "jingxiu-2019",
                "nanshan-2019",
                "yanshi-2022",
                "zhanhe-2019",
                "shanghai-stc-2024"
            })
    void isToldAtItsCellInARealReport(String name) {
        assertEveryFaultIsTold(Texts.real(name));
    }

    private void assertEveryFaultIsTold(String report) {
        String text = report.startsWith("\uFEFF") ? report.substring(1) : report;
        List<Printed> numbers = numbers(text, check(text).path("figures"));
        List<String> untold = new ArrayList<>();
        KINDS.forEach((kind, change) -> {
            Random random = new Random(kind.hashCode());
            for (int i = 0; i < OF_EACH_KIND; i++) {
                Printed printed = numbers.get(random.nextInt(numbers.size()));
                String wrong = change.apply(printed.number(), random);
                // nothing can be told of a 0 that is left out, nor of a number that stayed what it was
                boolean same = wrong.equals(printed.number()) || (printed.isZero() && !wrong.matches(".*[1-9].*"));
                if (!same && !isTold(check(printed.replacedIn(text, wrong)), printed.address())) {
                    untold.add(kind + ": " + printed + " became " + wrong);
                }
            }
        });
        assertThat(untold).isEmpty();
    }

    /** A figure, and where the text prints it. */
    private record Printed(String address, String number, int from) {
        boolean isZero() {
            return number.equals("0");
        }

        String replacedIn(String text, String wrong) {
            return text.substring(0, from) + wrong + text.substring(from + number.length());
        }
    }

    /** The figures of the sums that stand in the text as they were read. */
    private static List<Printed> numbers(String text, JsonNode figures) {
        List<Printed> numbers = new ArrayList<>();
        figures.properties().forEach(figure -> {
            String number = figure.getValue().path("value").asText();
            int from = figure.getValue().at("/source/offset").asInt(-1);
            boolean summed = !figure.getKey().startsWith("disclosure.");
            if (summed && from >= 0 && number.matches("\\d+") && text.startsWith(number, from)) {
                numbers.add(new Printed(figure.getKey(), number, from));
            }
        });
        assertThat(numbers).hasSizeGreaterThan(9);
        return numbers;
    }

    private static boolean isTold(JsonNode checked, String address) {
        return checked.path("findings")
                .valueStream()
                .filter(finding -> List.of("error", "warning")
                        .contains(finding.path("severity").asText()))
                .anyMatch(finding -> Clerk.texts(finding.path("addresses")).contains(address));
    }

    private JsonNode check(String text) {
        HttpResponse<String> answer =
                clerk.send(HttpRequest.newBuilder(clerk.at(Part.INGEST, "/checks?filename=report.txt"))
                        .header("Content-Type", "text/plain")
                        .header("Accept", "application/json")
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofString(text, UTF_8)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Clerk.json(answer);
    }
}
