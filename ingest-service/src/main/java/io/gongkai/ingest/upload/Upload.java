package io.gongkai.ingest.upload;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One document as it arrived.
 *
 * @param content its bytes
 * @param type the media type that its sender declared
 * @param filename the sender's name for it, made safe; null if none was given
 * @param source where it was published; null if unknown
 */
public record Upload(
        Content content,
        DeclaredType type,
        @Nullable String filename,
        @Nullable URI source) {}
