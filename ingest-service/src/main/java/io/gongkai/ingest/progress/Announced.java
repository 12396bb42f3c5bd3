package io.gongkai.ingest.progress;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of one of the topics that tell of progress.
 *
 * @param topic where it stood
 * @param headers as text; of repeated ones the last
 * @param at its timestamp
 * @param value its value, in an array of its own; null if it has none
 */
record Announced(
        String topic,
        Map<String, String> headers,
        Instant at,
        @Nullable ByteBuffer value) {}
