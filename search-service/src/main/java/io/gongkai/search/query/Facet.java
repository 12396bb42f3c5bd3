package io.gongkai.search.query;

import java.util.Optional;
import java.util.stream.Stream;

/** A property by which an answer is counted; its {@link #parameter()} filters by it. */
public enum Facet {
    PROVINCE("province", 50),
    CITY("city", 400),
    COUNTY("county", 200),
    YEAR("year", 50),
    FORM("form", 10),
    ISSUER_KIND("issuerKind", 10),
    SECTION("section", 10),
    VERDICT("verdict", 10),
    RULE("rule", 100);

    private final String parameter;
    private final int size;

    Facet(String parameter, int size) {
        this.parameter = parameter;
        this.size = size;
    }

    /** Its name in queries and answers. */
    public String parameter() {
        return parameter;
    }

    /** How many values an answer lists at most, the most frequent; only counties have more in practice. */
    public int size() {
        return size;
    }

    public static Optional<Facet> of(String parameter) {
        return Stream.of(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }
}
