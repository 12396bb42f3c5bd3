package io.gongkai.validate.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The where clause of a query whose conditions are optional. Values travel as parameters only. */
final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds {@code path operator :parameter}, unless the value is null. */
    Conditions and(String path, String operator, @Nullable Object value) {
        if (value != null) {
            String parameter = "p" + parameters.size();
            clauses.add(path + " " + operator + " :" + parameter);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds {@code exists (query :parameter)}, unless the value is null. */
    Conditions andExists(String query, @Nullable Object value) {
        if (value != null) {
            String parameter = "p" + parameters.size();
            clauses.add("exists (" + query + " :" + parameter + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a clause that needs no value, if it is wanted. */
    Conditions when(boolean wanted, String clause) {
        if (wanted) {
            clauses.add(clause);
        }
        return this;
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
