package io.gongkai.parse.table;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Figures of a form that satisfy all its identities, as they are to be printed.
 *
 * @param form the layout
 * @param printed what each cell prints, by address: a number, or nothing
 * @param zerosBlank whether zeros are left blank
 */
record GeneratedForm(Form form, Map<String, String> printed, boolean zerosBlank) {
    private static final List<String> APPLICANTS =
            List.of("naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrganisation");

    static GeneratedForm random(Form form, boolean zerosBlank, Random random) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        requests(form, random, counts);
        for (String block : List.of("review", "directSuit", "suitAfterReview")) {
            int total = 0;
            for (String outcome : List.of("upheld", "corrected", "otherOutcome", "pending")) {
                int count = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
                counts.put("disputes." + block + "." + outcome, count);
                total += count;
            }
            counts.put("disputes." + block + ".total", total);
        }
        Map<String, String> printed = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            Integer count = counts.get(cell.address());
            if (count != null) {
                printed.put(cell.address(), count == 0 && zerosBlank ? "" : String.valueOf(count));
                continue;
            }
            printed.put(
                    cell.address(),
                    switch (cell.unit()) {
                        case "万元" -> random.nextInt(90_000) + "." + (1 + random.nextInt(9));
                        case "delta" -> (random.nextBoolean() ? "" : "-") + (1 + random.nextInt(30));
                        default -> String.valueOf(random.nextInt(random.nextBoolean() ? 5 : 5000));
                    });
        }
        return new GeneratedForm(form, printed, zerosBlank);
    }

    private static void requests(Form form, Random random, Map<String, Integer> counts) {
        List<FormRow> rows = FormTable.of(form, TableKind.REQUESTS).rows();
        Map<String, Integer> totals = new LinkedHashMap<>();
        double busy = random.nextDouble();
        for (FormRow row : rows) {
            if (List.of("requests.received", "requests.carriedIn", "requests.total", "requests.carriedOut")
                    .contains(row.address())) {
                continue;
            }
            for (String applicant : APPLICANTS) {
                double chance = applicant.equals("naturalPerson") ? busy : busy / 5;
                int count = random.nextDouble() < chance ? 1 + random.nextInt(random.nextBoolean() ? 4 : 300) : 0;
                counts.put(row.address() + "." + applicant, count);
                totals.merge(applicant, count, Integer::sum);
            }
        }
        for (String applicant : APPLICANTS) {
            int total = totals.getOrDefault(applicant, 0);
            int carriedIn = total == 0 ? 0 : random.nextInt(total + 1) / 3;
            int carriedOut = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
            counts.put("requests.total." + applicant, total);
            counts.put("requests.carriedIn." + applicant, carriedIn);
            counts.put("requests.carriedOut." + applicant, carriedOut);
            counts.put("requests.received." + applicant, total + carriedOut - carriedIn);
        }
        for (FormRow row : rows) {
            int total = 0;
            for (String applicant : APPLICANTS) {
                total += counts.getOrDefault(row.address() + "." + applicant, 0);
            }
            counts.put(row.address() + ".total", total);
        }
    }

    /** What the cells of the row print, from left to right. */
    List<String> cells(FormRow row) {
        return row.cells().stream()
                .map(cell -> printed.getOrDefault(cell.address(), ""))
                .toList();
    }

    /** The label of the row as the form prints it. */
    static String label(FormRow row) {
        String label = row.cells().getFirst().rowLabel();
        String own = label.substring(label.lastIndexOf(' ') + 1);
        return own.startsWith("三（") ? own.substring(1) : own;
    }

    /** The label over several rows, （三）不予公开; empty without one. */
    static String group(FormRow row) {
        String label = row.cells().getFirst().rowLabel();
        int space = label.indexOf(' ');
        return space < 0 || !label.startsWith("三（") ? "" : label.substring(1, space);
    }
}
