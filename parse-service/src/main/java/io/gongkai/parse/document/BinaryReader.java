package io.gongkai.parse.document;

/** Brings the bytes of one binary format into the intermediate form. */
public interface BinaryReader {

    /**
     * Reads the bytes, which begin as the format does.
     *
     * @return the document; or why there is none: damaged, encrypted, pictures only
     * @throws LimitExceededException if the document goes past a limit
     */
    DocumentOutcome read(byte[] bytes, ReadingLimits limits);
}
