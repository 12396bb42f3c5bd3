package io.gongkai.ingest.upload;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the encoding of a text, or that bytes are no text: UTF-8, UTF-16 of either order, or GB18030 (which contains GBK
 * and GB 2312).
 *
 * <p>A text may be cut in the middle of a character, and may hold a few stray bytes: extractors leave them.
 */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Half of all pairs of bytes are ideographs in UTF-16, so a few prove nothing. */
    private static final int SHORTEST_UNMARKED = 32;

    private TextEncoding() {}

    /** The encoding of a text; empty if the bytes are none. */
    static Optional<Charset> of(byte[] content) {
        Optional<Charset> marked = marked(content);
        if (marked.isPresent()) {
            return marked.filter(encoding -> TextMeasure.of(content, encoding).isSound());
        }
        if (TextMeasure.of(content, StandardCharsets.UTF_8).isSound()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        // Almost any bytes decode as one of these, so they must also come to characters that reports are made of.
        return Stream.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(encoding -> encoding.equals(GB18030) || content.length >= SHORTEST_UNMARKED)
                .filter(encoding -> TextMeasure.of(content, encoding).isChinese())
                .findFirst();
    }

    private static Optional<Charset> marked(byte[] content) {
        if (Signature.hex("efbbbf").starts(content)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (Signature.hex("fffe").starts(content)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Signature.hex("feff").starts(content) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
