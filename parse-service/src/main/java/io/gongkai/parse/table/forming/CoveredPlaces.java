package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.HashMap;
import java.util.Map;

/** How many places of the grid stand before a label of the requests table that labels over several rows cover. */
final class CoveredPlaces {
    private static final Map<String, Integer> BEFORE = new HashMap<>();

    static {
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, TableKind.REQUESTS).rows()) {
                int places = places(row);
                BEFORE.putIfAbsent(row.label(), places);
                BEFORE.putIfAbsent(row.group(), 1);
            }
        }
        BEFORE.remove("");
    }

    private CoveredPlaces() {}

    /** One place for 三、本年度办理结果 before all results, another for its group within one. */
    private static int places(FormRow row) {
        return switch (row.address()) {
            case "requests.received", "requests.carriedIn", "requests.carriedOut" -> 0;
            default -> row.group().isEmpty() ? 1 : 2;
        };
    }

    /** Given the letters of the label or of the group with which a row begins. */
    static int before(String letters) {
        return BEFORE.getOrDefault(letters, 0);
    }
}
