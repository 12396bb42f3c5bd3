package io.gongkai.parse.table.sum;

import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.ReadRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The alignments of rows of requests that take part in a reading with which the columns add up: the results sum to 总计, and
 * 本年新收 + 上年结转 = 总计 + 结转下年度 (the form's corner note).
 *
 * <p>Row after row, what is missing in either sum of each column is kept, each with the ways that lead to it, as long as the rows that
 * are left can make up for it; the work is bounded, and past the bound nothing is found.
 */
final class ConsistentWays {
    /** Ways from row to row in one table; some ten rows with ten alignments each stay below. */
    private static final int MOST_WAYS = 60_000;

    /** Amounts are kept in ten-thousandths, so that decimals that someone printed are exact too. */
    private static final int SCALE = 4;

    /** Larger amounts are none of a report, and their sums would not be exact. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(11);

    private final List<ReadRow> rows;

    /** What each alignment of each row adds to what is missing: first in the results, column by column, then in the balance. */
    private final long[][][] added;

    private final int[] order;

    /** What the rows from one on, in their order, add at least and at most. */
    private final long[][] least;

    private final long[][] most;

    /**
     * The ways to read the rows.
     *
     * @param results in which columns results and 总计 are to add up
     * @param balance in which columns the other rows are
     */
    ConsistentWays(List<ReadRow> rows, IntPredicate results, IntPredicate balance) {
        this.rows = rows;
        this.added = rows.stream().map(row -> added(row, results, balance)).toArray(long[][][]::new);
        this.order = inOrder();
        int sums = 2 * rows.getFirst().row().cells().size();
        this.least = fromEachOn(sums, Math::min);
        this.most = fromEachOn(sums, Math::max);
    }

    /** What the rows from each one on add to each sum, the outermost of their alignments taken. */
    private long[][] fromEachOn(int sums, LongBinaryOperator outermost) {
        long[][] from = new long[order.length + 1][sums];
        for (int i = order.length - 1; i >= 0; i--) {
            long[][] ways = added[order[i]];
            for (int sum = 0; sum < sums; sum++) {
                long outer = ways.length == 0 ? 0 : ways[0][sum];
                for (long[] way : ways) {
                    outer = outermost.applyAsLong(outer, way[sum]);
                }
                from[i][sum] = from[i + 1][sum] + outer;
            }
        }
        return from;
    }

    /** Whether the row counts in the column with a number or a blank, however it is read. */
    static boolean isKnown(ReadRow row, int column) {
        return !row.options().isEmpty()
                && row.options().stream().allMatch(option -> {
                    BigDecimal weight = option.weight(column);
                    return weight != null && weight.abs().compareTo(LARGEST) <= 0;
                });
    }

    private static long[][] added(ReadRow row, IntPredicate results, IntPredicate balance) {
        int columns = row.row().cells().size();
        RequestPart part = row.row().part();
        long[][] added = new long[row.options().size()][2 * columns];
        for (int option = 0; option < added.length; option++) {
            for (int column = 0; column < columns; column++) {
                long weight = weight(row.options().get(option), column);
                if (results.test(column)) {
                    added[option][column] = switch (part) {
                        case RESULT -> weight;
                        case TOTAL -> -weight;
                        case RECEIVED, CARRIED_OUT -> 0;
                    };
                }
                if (balance.test(column)) {
                    added[option][columns + column] = switch (part) {
                        case RECEIVED -> weight;
                        case TOTAL, CARRIED_OUT -> -weight;
                        case RESULT -> 0;
                    };
                }
            }
        }
        return added;
    }

    private static long weight(Alignment option, int column) {
        BigDecimal weight = option.weight(column);
        return weight == null ? 0 : weight.movePointRight(SCALE).longValue();
    }

    /** Rows that cannot be read otherwise first, then those that change most: so it shows early what cannot come out even. */
    private int[] inOrder() {
        long[] largest = Arrays.stream(added).mapToLong(ConsistentWays::largest).toArray();
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(r -> Math.min(2, added[r].length))
                        .thenComparing(Comparator.<Integer>comparingLong(r -> largest[r])
                                .reversed()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long largest(long[][] ways) {
        long largest = 0;
        for (long[] way : ways) {
            for (long weight : way) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        return largest;
    }

    /** What is missing so far. */
    private static final class Missing {
        private final long[] sums;

        Missing(long[] sums) {
            this.sums = sums;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Missing missing && Arrays.equals(sums, missing.sums);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sums);
        }

        Missing with(long[] added) {
            long[] next = sums.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += added[i];
            }
            return new Missing(next);
        }
    }

    /** A way on, by one alignment of the row. */
    private record Way(Missing from, int option) {}

    /** The rows with those alignments only; null if there is no such reading, or it is not found. */
    @Nullable
    List<ReadRow> rows() {
        List<Map<Missing, List<Way>>> layers = new ArrayList<>();
        Set<Missing> reached = Set.of(new Missing(new long[most[0].length]));
        int ways = 0;
        for (int i = 0; i < order.length && !reached.isEmpty(); i++) {
            Map<Missing, List<Way>> layer = new HashMap<>();
            long[][] options = added[order[i]];
            for (Missing missing : reached) {
                for (int option = 0; option < options.length; option++) {
                    Missing next = missing.with(options[option]);
                    if (canComeOutEven(next, i + 1)) {
                        layer.computeIfAbsent(next, _ -> new ArrayList<>()).add(new Way(missing, option));
                        ways++;
                    }
                }
                if (ways > MOST_WAYS) {
                    return null;
                }
            }
            if (options.length == 0) {
                reached.forEach(missing -> layer.put(missing, List.of(new Way(missing, -1))));
            }
            layers.add(layer);
            reached = layer.keySet();
        }
        return reached.isEmpty() ? null : traced(layers, reached);
    }

    private boolean canComeOutEven(Missing missing, int from) {
        for (int i = 0; i < missing.sums.length; i++) {
            if (missing.sums[i] + least[from][i] > 0 || missing.sums[i] + most[from][i] < 0) {
                return false;
            }
        }
        return true;
    }

    private List<ReadRow> traced(List<Map<Missing, List<Way>>> layers, Set<Missing> even) {
        ReadRow[] chosen = rows.toArray(ReadRow[]::new);
        Set<Missing> current = even;
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            Set<Integer> options = new HashSet<>();
            Set<Missing> before = new HashSet<>();
            for (Missing missing : current) {
                for (Way way : layers.get(layer).getOrDefault(missing, List.of())) {
                    options.add(way.option());
                    before.add(way.from());
                }
            }
            ReadRow row = rows.get(order[layer]);
            if (!row.options().isEmpty()) {
                chosen[order[layer]] = row.with(
                        options.stream().sorted().map(row.options()::get).toList());
            }
            current = before;
        }
        return Arrays.asList(chosen);
    }
}
