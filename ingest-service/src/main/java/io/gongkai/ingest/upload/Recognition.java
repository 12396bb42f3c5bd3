package io.gongkai.ingest.upload;

/** What the bytes of an upload turn out to be. */
public sealed interface Recognition {
    /** They are of a format that is taken in. */
    record Recognised(Format format) implements Recognition {}

    /** They are of a kind that is not. */
    record Strange(Foreign kind) implements Recognition {}
}
