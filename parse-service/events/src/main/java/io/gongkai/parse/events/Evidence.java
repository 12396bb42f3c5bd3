package io.gongkai.parse.events;

import org.jspecify.annotations.Nullable;

/**
 * The words from which a component of the identity was read.
 *
 * @param of the component, e.g. {@code issuer}
 * @param quote the words of the document, or of its URL or file name
 * @param source where they stand; null outside the document
 */
public record Evidence(String of, String quote, @Nullable SourcePosition source) {}
