package io.gongkai.search.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a page in their order, from which the links to its neighbours are made. */
record QueryString(List<Parameter> parameters) {

    record Parameter(String name, String value) {}

    QueryString {
        parameters = List.copyOf(parameters);
    }

    static QueryString of(String name, String value) {
        return new QueryString(List.of(new Parameter(name, value)));
    }

    /**
     * The parameters of an address in their order. What is wrongly encoded there is taken as it stands.
     *
     * @param raw what stands behind the question mark; null if nothing does
     */
    static QueryString read(@Nullable String raw) {
        if (raw == null) {
            return new QueryString(List.of());
        }
        return new QueryString(Stream.of(raw.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .map(part -> new Parameter(decoded(part[0]), part.length == 1 ? "" : decoded(part[1])))
                .toList());
    }

    List<String> all(String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    /** The first value, empty if there is none. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    boolean has(String name, String value) {
        return parameters.contains(new Parameter(name, value));
    }

    QueryString with(String name, String value) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new QueryString(more);
    }

    QueryString without(String name) {
        return new QueryString(
                parameters.stream().filter(p -> !p.name().equals(name)).toList());
    }

    QueryString without(String name, String value) {
        Parameter dropped = new Parameter(name, value);
        return new QueryString(
                parameters.stream().filter(p -> !p.equals(dropped)).toList());
    }

    /** A link to the page at the path with these parameters. */
    String at(String path) {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.stream()
                .map(p -> encoded(p.name()) + "=" + encoded(p.value()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
