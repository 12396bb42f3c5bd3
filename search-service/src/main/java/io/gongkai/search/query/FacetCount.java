package io.gongkai.search.query;

/** A value of a facet, as filters take it, and how many matching reports have it. */
public record FacetCount(String value, long count) {}
