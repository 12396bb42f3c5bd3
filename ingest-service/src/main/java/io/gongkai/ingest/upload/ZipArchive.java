package io.gongkai.ingest.upload;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A zip archive of reports that has been found safe to unpack.
 *
 * <p>Every entry is unpacked twice: once to nowhere, so that an archive which comes to too much is refused before any of
 * its reports is kept, and once when its turn comes, so that no more than one entry is in memory.
 */
public final class ZipArchive {
    private final ZipUnpacking unpacking;
    private final List<Entry> entries;

    private ZipArchive(ZipUnpacking unpacking, List<Entry> entries) {
        this.unpacking = unpacking;
        this.entries = entries;
    }

    /** A file in the archive, not yet unpacked. */
    public final class Entry {
        private final ZipMember member;
        private final boolean tooLong;
        private final int longest;

        private Entry(ZipMember member, boolean tooLong, int longest) {
            this.member = member;
            this.tooLong = tooLong;
            this.longest = longest;
        }

        /** Its name, with the folders that it lies in. */
        public String name() {
            return member.name();
        }

        /** Its content, or why it is not unpacked. */
        public EntryContent content() throws UnfitArchive {
            return tooLong
                    ? new EntryContent.Withheld(Oversize.refusal(longest))
                    : new EntryContent.Unpacked(Content.of(unpacking.unpack(member)));
        }
    }

    /** What is in an entry. */
    public sealed interface EntryContent {
        /** These bytes. */
        record Unpacked(Content content) implements EntryContent {}

        /** Too many bytes. */
        record Withheld(Refusal refusal) implements EntryContent {}
    }

    /**
     * Looks through an archive.
     *
     * @throws UnfitArchive if it is damaged, encrypted, has paths that climb, or comes to too much
     */
    public static ZipArchive open(byte[] zip, ArchiveLimits limits) throws UnfitArchive {
        List<ZipMember> members = ZipDirectory.read(zip, limits.entries());
        if (members.stream().anyMatch(ZipMember::climbs)) {
            throw UnfitArchive.climbing();
        }
        ZipArchive archive = new ZipArchive(new ZipUnpacking(zip, limits.ratio()), new ArrayList<>());
        long left = limits.unpackedBytes();
        for (ZipMember member : members) {
            if (member.isNoFile()) {
                continue;
            }
            long size = archive.measure(member, left, limits);
            left -= size;
            archive.entries.add(archive.new Entry(member, size > limits.entryBytes(), limits.entryBytes()));
        }
        return archive;
    }

    /** Its files, in the order of its directory. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private long measure(ZipMember member, long left, ArchiveLimits limits) throws UnfitArchive {
        try {
            return unpacking.measure(member, left);
        } catch (UnfitArchive e) {
            // The limit that a sender can understand is that of the whole archive, not what the entries before left.
            throw e.refusal().kind() == ProblemKind.ARCHIVE_TOO_LARGE && left < limits.unpackedBytes()
                    ? UnfitArchive.unpacksTooLarge(limits.unpackedBytes())
                    : e;
        }
    }
}
