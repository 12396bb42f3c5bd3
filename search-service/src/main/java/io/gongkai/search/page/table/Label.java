package io.gongkai.search.page.table;

/**
 * Words that the form prints.
 *
 * @param id names the place within a page, so that figures can refer to it
 * @param name what it means, e.g. {@code requests.refused.stateSecret} or {@code column.naturalPerson}
 * @param text as the form prints it
 * @param scope the figures that it is a heading of
 */
public record Label(String id, String name, String text, Scope scope, int columns, int rows) implements Place {}
