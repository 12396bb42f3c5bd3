package io.gongkai.embedded.run;

/** What the system consists of: servers first, then services in the order in which a report flows. */
public enum Part {
    POSTGRES("postgres", 5432, 0),
    KAFKA("kafka", 9092, 256),
    ELASTICSEARCH("elasticsearch", 9200, 512),
    // It takes in uploads of up to 256 MiB at a time; what it does not use costs nothing.
    INGEST("ingest-service", 8081, 512),
    // Enough for several reports of 10 MiB at a time, each in a few copies: bytes, text, event.
    PARSE("parse-service", 8082, 384),
    VALIDATE("validate-service", 8083, 320),
    SEARCH("search-service", 8080, 320);

    private final String label;
    private final int defaultPort;
    private final int defaultHeapMebibytes;

    Part(String label, int defaultPort, int defaultHeapMebibytes) {
        this.label = label;
        this.defaultPort = defaultPort;
        this.defaultHeapMebibytes = defaultHeapMebibytes;
    }

    /** Its name in messages, and of its folder. */
    public String label() {
        return label;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** 0 for PostgreSQL, which has no heap to limit. */
    int defaultHeapMebibytes() {
        return defaultHeapMebibytes;
    }

    String portVariable() {
        return "GONGKAI_" + name() + "_PORT";
    }

    String heapVariable() {
        return "GONGKAI_" + name() + "_HEAP";
    }

    boolean isService() {
        return label.endsWith("-service");
    }

    @Override
    public String toString() {
        return label;
    }
}
