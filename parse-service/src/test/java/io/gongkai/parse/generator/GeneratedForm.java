package io.gongkai.parse.generator;

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
 * @param printed what each cell prints, by address: a number, a slash, or nothing
 * @param zerosBlank whether zeros are left blank
 */
public record GeneratedForm(Form form, Map<String, String> printed, boolean zerosBlank) {
    private static final List<String> APPLICANTS =
            List.of("naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrganisation");
    /** How many times fewer requests a township or a small department has than a county. */
    private static final int QUIET = 20;

    private static final List<String> SUMS =
            List.of("requests.received", "requests.carriedIn", "requests.total", "requests.carriedOut");

    public GeneratedForm {
        printed = Map.copyOf(printed);
    }

    /** Figures with plain signs and decimals. */
    public static GeneratedForm random(Form form, boolean zerosBlank, Random random) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        requests(form, random, counts);
        disputes(random, counts);
        int signs = random.nextInt(4);
        boolean slash = random.nextInt(5) == 0;
        Map<String, String> printed = new LinkedHashMap<>();
        for (FormCell cell : form.cells()) {
            Integer count = counts.get(cell.address());
            if (count != null) {
                printed.put(cell.address(), count == 0 && zerosBlank ? "" : String.valueOf(count));
            } else if (slash && cell.row().equals("disclosure.regulations")) {
                printed.put(cell.address(), "/");
            } else {
                printed.put(cell.address(), disclosed(cell, signs, random));
            }
        }
        return new GeneratedForm(form, printed, zerosBlank);
    }

    private static String disclosed(FormCell cell, int signs, Random random) {
        return switch (cell.unit()) {
            case "万元" -> money(random);
            case "delta" -> change(random.nextInt(61) - 30, signs);
            default -> String.valueOf(random.nextInt(random.nextBoolean() ? 5 : 5000));
        };
    }

    /** As many decimals as real reports have, from none to four. */
    private static String money(Random random) {
        int decimals = random.nextInt(5);
        StringBuilder money = new StringBuilder().append(random.nextInt(random.nextBoolean() ? 10 : 90_000));
        for (int i = 0; i < decimals; i++) {
            money.append(i == 0 ? "." : "").append(i == decimals - 1 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        return money.toString();
    }

    /** As real reports print it: -13, 减13, +2, 增2. */
    private static String change(int change, int signs) {
        if (change == 0) {
            return "0";
        }
        return switch (signs) {
            case 0 -> (change < 0 ? "减" : "增") + Math.abs(change);
            case 1 -> (change < 0 ? "-" : "+") + Math.abs(change);
            default -> String.valueOf(change);
        };
    }

    private static void disputes(Random random, Map<String, Integer> counts) {
        for (String block : List.of("review", "directSuit", "suitAfterReview")) {
            int total = 0;
            for (String outcome : List.of("upheld", "corrected", "otherOutcome", "pending")) {
                int count = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
                counts.put("disputes." + block + "." + outcome, count);
                total += count;
            }
            counts.put("disputes." + block + ".total", total);
        }
    }

    private static void requests(Form form, Random random, Map<String, Integer> counts) {
        List<FormRow> rows = FormTable.of(form, TableKind.REQUESTS).rows();
        Map<String, Integer> totals = new LinkedHashMap<>();
        double busy = random.nextDouble() / (random.nextInt(3) == 0 ? QUIET : 1);
        for (FormRow row : rows) {
            if (SUMS.contains(row.address())) {
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

    /** What the cell prints. */
    public String cell(String address) {
        return printed.getOrDefault(address, "");
    }

    /** What the cells of the row print, from left to right. */
    public List<String> cells(FormRow row) {
        return row.cells().stream().map(cell -> cell(cell.address())).toList();
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
