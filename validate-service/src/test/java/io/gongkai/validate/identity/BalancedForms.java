package io.gongkai.validate.identity;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Layout;
import io.gongkai.validate.rule.Specimen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random forms whose sums are all right, and what becomes of them where cells are wrong. */
public final class BalancedForms {
    private final Random random;
    private final Map<String, Integer> figures = new LinkedHashMap<>();

    private BalancedForms(long seed) {
        this.random = new Random(seed);
    }

    /** The figures of the requests and the disputes table. */
    public static Map<String, Integer> figures(int year, long seed) {
        BalancedForms form = new BalancedForms(seed);
        Layout layout = Layout.of(year < 2021 ? Form.FORM_2019 : Form.FORM_2021);
        form.requests(layout);
        form.disputes(layout);
        return form.figures;
    }

    /** The same but for so many cells of the requests table, each too large by up to sixty. */
    public static Map<String, Integer> wrongAtRandom(Map<String, Integer> clean, int cells, Random random) {
        List<String> addresses = new ArrayList<>(clean.keySet());
        addresses.removeIf(address -> !address.startsWith("requests."));
        Collections.shuffle(addresses, random);
        Map<String, Integer> wrong = new LinkedHashMap<>(clean);
        addresses.subList(0, cells).forEach(cell -> wrong.merge(cell, 1 + random.nextInt(60), Integer::sum));
        return wrong;
    }

    public static Specimen specimen(int year, Map<String, Integer> figures) {
        Specimen specimen = new Specimen(year);
        figures.forEach((address, value) -> specimen.figure(address, "" + value));
        return specimen;
    }

    private void requests(Layout layout) {
        List<String> columns = layout.table(TableKind.REQUESTS).stream()
                .map(FormCell::column)
                .distinct()
                .toList();
        List<String> results = new ArrayList<>(layout.rows(TableKind.REQUESTS));
        results.removeAll(List.of("requests.received", "requests.carriedIn", "requests.total", "requests.carriedOut"));
        for (String column : columns.subList(0, columns.size() - 1)) {
            int settled = 0;
            for (String row : results) {
                int count = random.nextInt(4) == 0 ? random.nextInt(100) : 0;
                figures.put(row + "." + column, count);
                settled += count;
            }
            int carriedOut = random.nextInt(10);
            int carriedIn = Math.min(settled, random.nextInt(10));
            figures.put("requests.total." + column, settled);
            figures.put("requests.carriedOut." + column, carriedOut);
            figures.put("requests.carriedIn." + column, carriedIn);
            figures.put("requests.received." + column, settled + carriedOut - carriedIn);
        }
        for (String row : layout.rows(TableKind.REQUESTS)) {
            int total = columns.subList(0, columns.size() - 1).stream()
                    .mapToInt(column -> figures.getOrDefault(row + "." + column, 0))
                    .sum();
            figures.put(row + ".total", total);
        }
    }

    private void disputes(Layout layout) {
        for (String block : layout.rows(TableKind.DISPUTES)) {
            int total = 0;
            for (FormCell cell : layout.table(TableKind.DISPUTES)) {
                if (cell.row().equals(block) && !cell.column().equals("total")) {
                    int count = random.nextInt(20);
                    figures.put(cell.address(), count);
                    total += count;
                }
            }
            figures.put(block + ".total", total);
        }
    }
}
