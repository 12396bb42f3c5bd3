package io.gongkai.validate.localisation;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Layout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways in which a clerk goes wrong, done to the figures of a form that was right. */
public enum Fault {
    DIGIT_MISTYPED {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            String cell = any(figures, random, 0);
            int value = figure(figures, cell);
            int place =
                    (int) Math.pow(10, random.nextInt(Integer.toString(value).length()));
            int digit = value / place % 10;
            int other = (digit + 1 + random.nextInt(9)) % 10;
            return Map.of(cell, value + (other - digit) * place);
        }
    },
    DIGITS_TRANSPOSED {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            String cell = any(figures, random, 10);
            int value = figure(figures, cell);
            int swapped = value / 100 * 100 + value % 10 * 10 + value / 10 % 10;
            return swapped == value ? DIGIT_MISTYPED.changes(figures, random) : Map.of(cell, swapped);
        }
    },
    DIGIT_LOST {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            String cell = any(figures, random, 10);
            return Map.of(cell, figure(figures, cell) / 10);
        }
    },
    /** A request is entered in its row and column, and in all totals but one. */
    TOTAL_NOT_UPDATED {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            List<String> totals = figures.keySet().stream()
                    .filter(address -> address.endsWith(".total") || address.startsWith("requests.total."))
                    .toList();
            String cell = totals.get(random.nextInt(totals.size()));
            int more = 1 + random.nextInt(30);
            int value = figure(figures, cell);
            return Map.of(cell, value >= more ? value - more : value + more);
        }
    },
    SIGN {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            String cell = any(figures, random, 1);
            return Map.of(cell, -figure(figures, cell));
        }
    },
    COLUMNS_SWAPPED {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            return swapped(figures, random, 1);
        }
    },
    ROWS_SWAPPED {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            return swapped(figures, random, COLUMNS);
        }
    },
    ROW_SHIFTED {
        @Override
        public Map<String, Integer> changes(Map<String, Integer> figures, Random random) {
            List<String> cells = ofLayout(figures);
            Map<String, Integer> changes = new HashMap<>();
            while (changes.size() < 2) {
                changes.clear();
                int first = random.nextInt(cells.size() / COLUMNS) * COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    int value = column == 0 ? 0 : figure(figures, cells.get(first + column - 1));
                    if (value != figure(figures, cells.get(first + column))) {
                        changes.put(cells.get(first + column), value);
                    }
                }
            }
            return changes;
        }
    };

    static final int COLUMNS = 7;

    /** What is printed instead, by address; always something else than was there. */
    public abstract Map<String, Integer> changes(Map<String, Integer> figures, Random random);

    public static Map<String, Integer> applied(Map<String, Integer> figures, Map<String, Integer> changes) {
        Map<String, Integer> wrong = new LinkedHashMap<>(figures);
        wrong.putAll(changes);
        return wrong;
    }

    private static int figure(Map<String, Integer> figures, String address) {
        return figures.getOrDefault(address, 0);
    }

    private static String any(Map<String, Integer> figures, Random random, int atLeast) {
        List<String> cells = figures.keySet().stream()
                .filter(address -> figure(figures, address) >= atLeast)
                .toList();
        return cells.get(random.nextInt(cells.size()));
    }

    private static Map<String, Integer> swapped(Map<String, Integer> figures, Random random, int step) {
        List<String> cells = ofLayout(figures);
        while (true) {
            int one = random.nextInt(cells.size() - step);
            boolean apart = step == 1 && one % COLUMNS >= COLUMNS - 2;
            int first = figure(figures, cells.get(one));
            int second = figure(figures, cells.get(one + step));
            if (!apart && first != second) {
                return Map.of(cells.get(one), second, cells.get(one + step), first);
            }
        }
    }

    private static List<String> ofLayout(Map<String, Integer> figures) {
        Form form = figures.containsKey("requests.other.total") ? Form.FORM_2019 : Form.FORM_2021;
        return Layout.of(form).table(TableKind.REQUESTS).stream()
                .map(FormCell::address)
                .toList();
    }
}
