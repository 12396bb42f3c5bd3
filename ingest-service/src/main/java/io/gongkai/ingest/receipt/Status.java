package io.gongkai.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far a report has come, in ascending order: a report's status is the furthest of all that was ever announced of it,
 * in whatever order it was announced. A dead letter that was sent again and came through counts as having come through.
 */
public enum Status {
    /** Kept, and waiting or on its way. */
    @JsonProperty("received")
    RECEIVED(0, "received", false),
    /** Read by parse-service. */
    @JsonProperty("parsed")
    PARSED(1, "parsed", false),
    /** Judged by validate-service. */
    @JsonProperty("validated")
    VALIDATED(2, "validated", false),
    /** A service could not deal with it, and put it aside for an operator. */
    @JsonProperty("dead-lettered")
    DEAD_LETTERED(3, "dead-lettered", true),
    /** It is not a readable report. */
    @JsonProperty("rejected")
    REJECTED(4, "rejected", true),
    /** It can be found. */
    @JsonProperty("indexed")
    INDEXED(5, "indexed", true);

    private final int rank;
    private final String word;
    private final boolean terminal;

    Status(int rank, String word, boolean terminal) {
        this.rank = rank;
        this.word = word;
        this.terminal = terminal;
    }

    /** Its name on the wire. */
    public String word() {
        return word;
    }

    /** Whether nothing more is expected. */
    public boolean isTerminal() {
        return terminal;
    }

    /** Its number in the database; grows in the order above. */
    public short rank() {
        return (short) rank;
    }

    /** The status of a number in the database. */
    public static Status ofRank(int rank) {
        return Arrays.stream(values())
                .filter(status -> status.rank == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status has the rank " + rank));
    }

    /** The status of a name on the wire; empty if there is none of that name. */
    public static Optional<Status> ofWord(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
