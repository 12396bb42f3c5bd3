package io.gongkai.validate.localisation;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.identity.FormIdentities;
import io.gongkai.validate.identity.LinearIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says by plain trial which single cells could be at fault: each cell with each value that some sum asks of it. */
final class OneCell {
    private OneCell() {}

    static List<String> thatRepair(Map<String, Integer> figures, int year) {
        Form form = year < 2021 ? Form.FORM_2019 : Form.FORM_2021;
        List<LinearIdentity> identities = new ArrayList<>(FormIdentities.of(form, TableKind.REQUESTS));
        identities.addAll(FormIdentities.of(form, TableKind.DISPUTES));
        return figures.keySet().stream()
                .filter(address -> identities.stream()
                        .mapToInt(identity -> needed(identity, address, figures))
                        .filter(value -> value >= 0)
                        .anyMatch(value -> identities.stream()
                                .allMatch(identity ->
                                        gap(identity, Fault.applied(figures, Map.of(address, value))) == 0)))
                .toList();
    }

    private static int needed(LinearIdentity identity, String address, Map<String, Integer> figures) {
        int gap = gap(identity, figures);
        int printed = figures.getOrDefault(address, 0);
        if (gap == 0) {
            return -1;
        }
        if (identity.left().contains(address)) {
            return printed + gap;
        }
        return identity.right().contains(address) ? printed - gap : -1;
    }

    static int gap(LinearIdentity identity, Map<String, Integer> figures) {
        return sum(identity.right(), figures) - sum(identity.left(), figures);
    }

    private static int sum(List<String> addresses, Map<String, Integer> figures) {
        return addresses.stream()
                .mapToInt(address -> figures.getOrDefault(address, 0))
                .sum();
    }
}
