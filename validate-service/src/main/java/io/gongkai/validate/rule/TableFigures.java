package io.gongkai.validate.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of one table as long integers of one unit, ready to be added up: a report has hundreds of sums over them,
 * and nearly always they hold.
 */
public final class TableFigures {
    /** Sums of two hundred numbers below this stay far from the ends of a long. */
    private static final int DIGITS = 15;

    private final List<Entry> entries;
    private final long[] units;
    private final int scale;
    private final boolean exact;

    private TableFigures(List<Entry> entries, long[] units, int scale, boolean exact) {
        this.entries = entries;
        this.units = units;
        this.scale = scale;
        this.exact = exact;
    }

    static TableFigures of(List<Entry> entries) {
        int scale = 0;
        for (Entry entry : entries) {
            scale = Math.max(scale, entry.counted().scale());
        }
        long[] units = new long[entries.size()];
        for (int cell = 0; cell < units.length; cell++) {
            BigDecimal counted = entries.get(cell).counted();
            if (counted.precision() - counted.scale() + scale > DIGITS) {
                return new TableFigures(entries, new long[units.length], 0, false);
            }
            units[cell] = counted.scale() == scale
                    ? counted.unscaledValue().longValue()
                    : counted.setScale(scale).unscaledValue().longValue();
        }
        return new TableFigures(entries, units, scale, true);
    }

    /** Whether the numbers are short enough; if not, {@link #units} says nothing. */
    public boolean isExact() {
        return exact;
    }

    /** In the order of the layout. */
    public List<Entry> entries() {
        return entries;
    }

    /** What the entry at this place counts, in units. */
    public long units(int cell) {
        return units[cell];
    }

    /** How many units make one: 1 unless a number has decimals. */
    public long one() {
        long one = 1;
        for (int digit = 0; digit < scale; digit++) {
            one *= 10;
        }
        return one;
    }

    public BigDecimal number(long units) {
        return BigDecimal.valueOf(units, scale);
    }
}
