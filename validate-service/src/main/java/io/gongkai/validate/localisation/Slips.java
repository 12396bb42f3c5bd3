package io.gongkai.validate.localisation;

import io.gongkai.validate.events.Slip;

/** Tells a likely slip from what is printed and what should be, and how plausible that is. */
final class Slips {
    private static final long TEN_THOUSAND = 10_000;

    private Slips() {}

    /**
     * @param blank whether the cell is printed blank
     * @param total whether the cell is a total of others
     */
    static Slip of(long from, long to, boolean blank, boolean total) {
        if (blank) {
            return Slip.LEFT_BLANK;
        }
        if (from == -to) {
            return Slip.SIGN;
        }
        String printed = Long.toString(from);
        String right = Long.toString(to);
        if (isTransposed(printed, right)) {
            return Slip.DIGITS_TRANSPOSED;
        }
        if (from != 0 && to != 0 && (from == to * TEN_THOUSAND || to == from * TEN_THOUSAND)) {
            return Slip.UNIT;
        }
        if (from != 0 && to != 0 && isShorterByOne(printed, right)) {
            return Slip.DIGIT_LOST;
        }
        if (from != 0 && to != 0 && isShorterByOne(right, printed)) {
            return Slip.DIGIT_ADDED;
        }
        boolean oneDigit = printed.length() == right.length() && differences(printed, right) == 1;
        // In a number of one digit every change is of one digit, which says little.
        if (oneDigit && printed.length() > 1) {
            return Slip.DIGIT_MISTYPED;
        }
        if (total) {
            return Slip.TOTAL_NOT_UPDATED;
        }
        return oneDigit ? Slip.DIGIT_MISTYPED : Slip.OTHER;
    }

    /** The less, the more plausible. */
    static int doubt(Slip slip, long from) {
        return switch (slip) {
            case DIGITS_TRANSPOSED, SIGN -> 1;
            case COLUMNS_SWAPPED, ROWS_SWAPPED, ROW_SHIFTED, COLUMN_SHIFTED, UNIT -> 2;
            case TOTAL_NOT_UPDATED -> 3;
            case DIGIT_MISTYPED, DIGIT_LOST, DIGIT_ADDED -> from == 0 ? 6 : 4;
            case LEFT_BLANK -> 5;
            case OTHER -> 7;
        };
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int index = 0; index < one.length(); index++) {
            differences += one.charAt(index) == other.charAt(index) ? 0 : 1;
        }
        return differences;
    }

    private static boolean isTransposed(String one, String other) {
        if (one.length() != other.length() || differences(one, other) != 2) {
            return false;
        }
        for (int index = 1; index < one.length(); index++) {
            if (one.charAt(index - 1) != other.charAt(index - 1)) {
                return one.charAt(index - 1) == other.charAt(index) && one.charAt(index) == other.charAt(index - 1);
            }
        }
        return false;
    }

    private static boolean isShorterByOne(String shorter, String longer) {
        if (shorter.length() + 1 != longer.length()) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.substring(same).equals(longer.substring(same + 1));
    }
}
