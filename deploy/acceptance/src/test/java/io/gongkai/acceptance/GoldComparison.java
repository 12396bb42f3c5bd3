package io.gongkai.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares a report as search-service gives it with what a careful reader found in it. */
final class GoldComparison {
    private static final List<String> IDENTITY =
            List.of("issuer", "issuerKind", "level", "adminCode", "province", "city", "county", "year", "form");

    private GoldComparison() {}

    /** Each difference in a line; empty if there is none. */
    static List<String> differences(JsonNode report, JsonNode gold) {
        List<String> differences = new ArrayList<>();
        for (String component : IDENTITY) {
            compare(
                    component,
                    report.path("report").path(component).asText(),
                    gold.path("report").path(component).asText(),
                    differences);
        }
        compare("sections", slots(report), slots(gold), differences);
        Map<String, JsonNode> expected = new TreeMap<>();
        gold.path("figures").properties().forEach(figure -> expected.put(figure.getKey(), figure.getValue()));
        expected.forEach((address, printed) -> {
            JsonNode figure = report.path("figures").path(address);
            if (!agrees(figure, printed.asText())) {
                differences.add(address + ": gold " + printed + ", read " + figure);
            }
        });
        return differences;
    }

    private static boolean agrees(JsonNode figure, String printed) {
        String state = figure.path("state").asText();
        return switch (printed) {
            case "" -> "blank".equals(state);
            case "/" -> "notApplicable".equals(state);
            case "?" -> Set.of("blank", "unreadable").contains(state);
            default ->
                "number".equals(state)
                        && new BigDecimal(figure.path("value").asText()).compareTo(new BigDecimal(printed)) == 0;
        };
    }

    private static String slots(JsonNode report) {
        return String.join(" ", report.path("sections").findValuesAsText("slot"));
    }

    private static void compare(String what, String read, String gold, List<String> differences) {
        if (!read.equals(gold)) {
            differences.add(what + ": gold " + gold + ", read " + read);
        }
    }
}
