package io.gongkai.ingest;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import io.gongkai.ingest.upload.Examination;
import io.gongkai.ingest.upload.Examination.Finding;
import io.gongkai.ingest.upload.Format;
import io.gongkai.ingest.upload.Upload;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the one report of an upload: the document itself, or the only one of an archive. */
@Singleton
final class SingleReport {
    private final Examination examination;
    private final ArchiveUnpacking unpacking;

    SingleReport(UploadSettings settings) {
        this.examination = new Examination(settings.maxReportBytes());
        this.unpacking = new ArchiveUnpacking(settings.archive());
    }

    /**
     * The report.
     *
     * @throws Refused if it is none of those that are read, or one of several
     */
    Upload in(Upload upload) {
        if (fit(upload) != Format.ARCHIVE) {
            return upload;
        }
        List<ArchiveUnpacking.Part> parts = unpacking.each(upload, part -> part);
        if (parts.size() != 1) {
            throw new Refused(notOne());
        }
        return switch (parts.getFirst()) {
            case ArchiveUnpacking.Part.Refused(var _, Refusal refusal) -> throw new Refused(refusal);
            case ArchiveUnpacking.Part.File(Upload only) -> {
                if (fit(only) == Format.ARCHIVE) {
                    throw new Refused(ArchiveUnpacking.nested());
                }
                yield only;
            }
        };
    }

    static Refusal notOne() {
        return Refusal.of(
                ProblemKind.BAD_REQUEST,
                "一次只能试查一份报告：请只选一个文件（表单中的名称为 file），压缩包内也只放一份报告。",
                "One report is checked at a time: send one file, in a form as the part named file, or an archive with one report.");
    }

    private Format fit(Upload upload) {
        return switch (examination.examine(upload.content(), upload.type())) {
            case Finding.Fit(Format format) -> format;
            case Finding.Unfit(Refusal refusal) -> throw new Refused(refusal);
        };
    }
}
