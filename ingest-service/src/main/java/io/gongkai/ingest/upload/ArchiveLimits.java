package io.gongkai.ingest.upload;

/**
 * How far an archive is unpacked.
 *
 * @param entries the most entries, folders included
 * @param unpackedBytes the most bytes that all entries may come to
 * @param ratio the most bytes that one packed byte may come to
 * @param entryBytes the most bytes of one entry; a longer one is refused by itself
 */
public record ArchiveLimits(int entries, long unpackedBytes, int ratio, int entryBytes) {
    public ArchiveLimits {
        if (entries < 1 || unpackedBytes < 1 || ratio < 1 || entryBytes < 1) {
            throw new IllegalArgumentException("limits of archives are positive: " + entries + " entries, "
                    + unpackedBytes + " bytes, ratio " + ratio + ", " + entryBytes + " bytes an entry");
        }
    }
}
