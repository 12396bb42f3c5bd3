package io.gongkai.ingest.problem;

/** Why a request was not fulfilled; the {@code type} of its problem document and the reason in the metrics. */
public enum ProblemKind {
    EMPTY("empty", 400, "没有收到内容", "Nothing was sent"),
    BAD_REQUEST("bad-request", 400, "请求有误", "The request cannot be understood"),
    ARCHIVE_DAMAGED("archive-damaged", 400, "压缩包已损坏", "The archive is damaged"),
    ARCHIVE_PATH("archive-path", 400, "压缩包内的路径越界", "The archive has entries outside itself"),
    UNKNOWN_REPORT("unknown-report", 404, "没有这份报告", "No such report"),
    NOT_FOUND("not-found", 404, "没有这个地址", "No such address"),
    METHOD("method-not-allowed", 405, "这个地址不支持该方法", "This address has no such method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "没有所要的类型", "No answer of the wanted type"),
    TOO_SLOW("too-slow", 408, "上传过慢", "The upload took too long"),
    TOO_LARGE("too-large", 413, "报告过大", "The report is too large"),
    ARCHIVE_TOO_LARGE("archive-too-large", 413, "压缩包解开后过大", "The archive unpacks to too much"),
    UNSUPPORTED("unsupported", 415, "不能读取这种文件", "This kind of file is not read"),
    CONTRADICTORY("contradictory-type", 415, "文件内容与所声明的类型不符", "The declared type is not that of the content"),
    ARCHIVE_NESTED("archive-nested", 415, "压缩包内还有压缩包", "An archive inside an archive"),
    ARCHIVE_ENCRYPTED("archive-encrypted", 415, "压缩包已加密", "The archive is encrypted"),
    UNREADABLE("unreadable-report", 422, "无法作为年度报告读取", "This is no readable report"),
    BUSY("busy", 503, "同时上传的过多", "Too much is being uploaded at once"),
    OUTBOX_FULL("outbox-full", 503, "等待处理的报告过多", "Too many reports wait to be passed on"),
    DATABASE_UNREACHABLE("database-unreachable", 503, "数据库暂时不可用", "The database cannot be reached"),
    CHECK_UNAVAILABLE("check-unavailable", 503, "暂时不能试查", "Reports cannot be checked now"),
    OTHER("request-refused", 400, "请求无法处理", "The request was refused"),
    INTERNAL("internal", 500, "服务内部出错", "A fault of this service");

    private final String slug;
    private final int status;
    private final String heading;
    private final String title;

    ProblemKind(String slug, int status, String heading, String title) {
        this.slug = slug;
        this.status = status;
        this.heading = heading;
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

    /** The problem in a few words, in Chinese. */
    public String heading() {
        return heading;
    }

    /** The same in English. */
    public String title() {
        return title;
    }

    /** Whether the same request may succeed later; such an answer carries {@code Retry-After}. */
    public boolean passes() {
        return status == 503;
    }
}
