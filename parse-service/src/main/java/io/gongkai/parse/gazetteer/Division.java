package io.gongkai.parse.gazetteer;

import io.gongkai.parse.events.Level;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division under one name and one code.
 *
 * @param code six digits of GB/T 2260
 * @param name full name, e.g. {@code 偃师区}
 * @param shortName without its kind, e.g. {@code 偃师}; the full name where that would leave one character
 * @param from first year on whose 31 December it was in force; 0 where not known
 * @param to last such year; 9999 while it is in force
 * @param successor code of the division that it became or was merged into; null while it is in force
 * @param abbreviation what it is called for short, kind and all, e.g. {@code 科右前旗}; null for most
 */
public record Division(
        String code,
        String name,
        String shortName,
        int from,
        int to,
        @Nullable String successor,
        @Nullable String abbreviation) {
    static final int STILL = 9999;

    public Division {
        if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a division's code has six digits, this has not: " + code);
        }
    }

    static Division ofLine(String line) {
        String[] fields = line.split("\t", -1);
        return new Division(
                fields[0],
                fields[1],
                fields[2].isEmpty() ? fields[1] : fields[2],
                fields[3].isEmpty() ? 0 : Integer.parseInt(fields[3]),
                fields[4].isEmpty() ? STILL : Integer.parseInt(fields[4]),
                fields[5].isEmpty() ? null : fields[5],
                fields[6].isEmpty() ? null : fields[6]);
    }

    /** Province, city or county. */
    public Level level() {
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** Whether it was in force on 31 December of the year. */
    public boolean isInForce(int year) {
        return from <= year && year <= to;
    }

    /** Whether it belongs to the other, directly or not; no division belongs to itself. */
    public boolean isWithin(Division other) {
        return switch (other.level()) {
            case PROVINCE -> level() != Level.PROVINCE && code.startsWith(other.code.substring(0, 2));
            case CITY -> level() == Level.COUNTY && code.startsWith(other.code.substring(0, 4));
            case NATION, COUNTY, TOWNSHIP -> false;
        };
    }
}
