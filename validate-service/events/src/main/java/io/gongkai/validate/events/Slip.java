package io.gongkai.validate.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What probably happened when the figures were filled in. */
public enum Slip {
    /** One digit stands for another: 74 for 75. */
    @JsonProperty("digitMistyped")
    DIGIT_MISTYPED,
    /** A digit was left out: 1 for 12. */
    @JsonProperty("digitLost")
    DIGIT_LOST,
    /** A digit too many: 122 for 12. */
    @JsonProperty("digitAdded")
    DIGIT_ADDED,
    /** Two neighbouring digits changed places: 21 for 12. */
    @JsonProperty("digitsTransposed")
    DIGITS_TRANSPOSED,
    /** A sign too many or too few: -3 for 3. */
    @JsonProperty("sign")
    SIGN,
    /** A factor of ten thousand or the like: 3 (万) for 30000. */
    @JsonProperty("unit")
    UNIT,
    /** Two neighbouring cells of a row, or two whole columns, changed places. */
    @JsonProperty("columnsSwapped")
    COLUMNS_SWAPPED,
    /** Two neighbouring cells of a column, or two whole rows, changed places. */
    @JsonProperty("rowsSwapped")
    ROWS_SWAPPED,
    /** A whole row stands one column beside its own. */
    @JsonProperty("rowShifted")
    ROW_SHIFTED,
    /** A whole column stands one row beside its own. */
    @JsonProperty("columnShifted")
    COLUMN_SHIFTED,
    /** A total that does not follow from what it sums, as if it were left from an earlier draft. */
    @JsonProperty("totalNotUpdated")
    TOTAL_NOT_UPDATED,
    /** A cell was left blank that has a number. */
    @JsonProperty("leftBlank")
    LEFT_BLANK,
    /** None of these. */
    @JsonProperty("other")
    OTHER
}
