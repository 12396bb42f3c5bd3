package io.gongkai.parse.events;

/**
 * Something that the reader of a report must be told about its reading: a year unknown, a place not in the gazetteer, a
 * form that is not assessed.
 *
 * @param code stable, in kebab case, e.g. {@code division-unknown}
 * @param message what is missing, and what follows from it
 */
public record Notice(String code, Message message) {}
