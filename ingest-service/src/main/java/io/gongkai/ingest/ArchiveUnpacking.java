package io.gongkai.ingest;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.upload.ArchiveLimits;
import io.gongkai.ingest.upload.Content;
import io.gongkai.ingest.upload.DeclaredType;
import io.gongkai.ingest.upload.FileName;
import io.gongkai.ingest.upload.UnfitArchive;
import io.gongkai.ingest.upload.Upload;
import io.gongkai.ingest.upload.ZipArchive;
import io.gongkai.ingest.upload.ZipArchive.EntryContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the reports out of an archive, one at a time. */
final class ArchiveUnpacking {
    private final ArchiveLimits limits;

    ArchiveUnpacking(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** What comes out of an archive. */
    sealed interface Part {
        /** A file. */
        record File(Upload upload) implements Part {}

        /** A file that is not taken out, or the whole archive. */
        record Refused(@Nullable String filename, Refusal refusal) implements Part {}
    }

    /** Does something with each file, in the order of the archive; of an unfit archive with the refusal only. */
    <T> List<T> each(Upload archive, Function<Part, T> work) {
        try {
            List<T> results = new ArrayList<>();
            for (ZipArchive.Entry entry :
                    ZipArchive.open(archive.content().bytes(), limits).entries()) {
                results.add(work.apply(part(archive, entry)));
            }
            return results.isEmpty()
                    ? List.of(work.apply(new Part.Refused(archive.filename(), nothingInIt())))
                    : results;
        } catch (UnfitArchive e) {
            return List.of(work.apply(new Part.Refused(archive.filename(), e.refusal())));
        }
    }

    private static Part part(Upload archive, ZipArchive.Entry entry) throws UnfitArchive {
        String filename = FileName.of(entry.name());
        return switch (entry.content()) {
            case EntryContent.Withheld(Refusal refusal) -> new Part.Refused(filename, refusal);
            case EntryContent.Unpacked(Content content) ->
                new Part.File(new Upload(content, DeclaredType.NONE, filename, archive.source()));
        };
    }

    static Refusal nested() {
        return Refusal.of(
                ProblemKind.ARCHIVE_NESTED,
                "压缩包内还有压缩包，不再向内解压。请把其中的报告直接放进一个压缩包。",
                "There is an archive inside the archive; it is not unpacked. Put its reports into one archive directly.");
    }

    private static Refusal nothingInIt() {
        return Refusal.of(
                ProblemKind.EMPTY,
                "压缩包内没有文件。请放入报告后重新提交。",
                "There is no file in the archive. Put the reports in and send it again.");
    }
}
