package io.gongkai.ingest.problem;

/** Why a request was not fulfilled; the {@code type} of its problem document and the reason in the metrics. */
public enum ProblemKind {
    EMPTY("empty", 400, "Nothing was sent"),
    BAD_REQUEST("bad-request", 400, "The request cannot be understood"),
    ARCHIVE_DAMAGED("archive-damaged", 400, "The archive is damaged"),
    ARCHIVE_PATH("archive-path", 400, "The archive has entries outside itself"),
    UNKNOWN_REPORT("unknown-report", 404, "No such report"),
    NOT_FOUND("not-found", 404, "No such address"),
    METHOD("method-not-allowed", 405, "This address has no such method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No answer of the wanted type"),
    TOO_SLOW("too-slow", 408, "The upload took too long"),
    TOO_LARGE("too-large", 413, "The report is too large"),
    ARCHIVE_TOO_LARGE("archive-too-large", 413, "The archive unpacks to too much"),
    UNSUPPORTED("unsupported", 415, "This kind of file is not read"),
    CONTRADICTORY("contradictory-type", 415, "The declared type is not that of the content"),
    ARCHIVE_NESTED("archive-nested", 415, "An archive inside an archive"),
    ARCHIVE_ENCRYPTED("archive-encrypted", 415, "The archive is encrypted"),
    UNREADABLE("unreadable-report", 422, "This is no readable report"),
    BUSY("busy", 503, "Too much is being uploaded at once"),
    OUTBOX_FULL("outbox-full", 503, "Too many reports wait to be passed on"),
    DATABASE_UNREACHABLE("database-unreachable", 503, "The database cannot be reached"),
    CHECK_UNAVAILABLE("check-unavailable", 503, "Reports cannot be checked now"),
    OTHER("request-refused", 400, "The request was refused"),
    INTERNAL("internal", 500, "A fault of this service");

    private final String slug;
    private final int status;
    private final String title;

    ProblemKind(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The last part of the problem's type, e.g. {@code too-large}. */
    public String slug() {
        return slug;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The problem in a few words. */
    public String title() {
        return title;
    }

    /** Whether the same request may succeed later; such an answer carries {@code Retry-After}. */
    public boolean passes() {
        return status == 503;
    }
}
