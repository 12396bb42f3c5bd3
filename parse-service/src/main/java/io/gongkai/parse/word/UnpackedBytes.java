package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;

/** Counts what was unpacked of all parts of an archive together. */
final class UnpackedBytes {
    private final int limit;
    private int left;

    UnpackedBytes(int limit) {
        this.limit = limit;
        this.left = limit;
    }

    void add(int bytes) {
        if (bytes > left) {
            throw new LimitExceededException("unpacked bytes", limit);
        }
        left -= bytes;
    }
}
