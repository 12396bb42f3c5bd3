package io.gongkai.ingest;

import io.gongkai.ingest.archive.Kept;
import io.gongkai.ingest.archive.Outage;
import io.gongkai.ingest.archive.ReportArchive;
import io.gongkai.ingest.outbox.OutboxDepth;
import io.gongkai.ingest.outbox.OutboxRelay;
import io.gongkai.ingest.outbox.Traceparent;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.upload.Examination;
import io.gongkai.ingest.upload.Examination.Finding;
import io.gongkai.ingest.upload.Format;
import io.gongkai.ingest.upload.Upload;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a sender sends: recognises it by its content, keeps what is fit with its receipt and its place in the
 * outbox, and has it announced. What was accepted is committed.
 */
@Singleton
final class ReportReceiving {
    private final Examination examination;
    private final ArchiveUnpacking unpacking;
    private final ReportArchive archive;
    private final OutboxDepth depth;
    private final OutboxRelay relay;
    private final ReceptionLog log;
    private final ReceiptSettings settings;

    ReportReceiving(
            UploadSettings uploads,
            ReceiptSettings settings,
            ReportArchive archive,
            OutboxDepth depth,
            OutboxRelay relay,
            ReceptionLog log) {
        this.examination = new Examination(uploads.maxReportBytes());
        this.unpacking = new ArchiveUnpacking(uploads.archive());
        this.settings = settings;
        this.archive = archive;
        this.depth = depth;
        this.relay = relay;
        this.log = log;
    }

    /** Receives a document, or each of an archive's. Blocks; not for event loops. */
    Receiving receive(Upload upload) {
        return switch (examination.examine(upload.content(), upload.type())) {
            case Finding.Fit(Format format)
            when format == Format.ARCHIVE -> Receiving.ofMany(unpacking.each(upload, this::receiveOne));
            case Finding.Fit(Format format) -> Receiving.ofOne(keep(upload, format));
            case Finding.Unfit(Refusal refusal) -> Receiving.ofOne(decline(upload.filename(), refusal));
        };
    }

    /** Turns away a document that was not even read to its end. */
    Reception decline(@Nullable String filename, Refusal refusal) {
        return log.declined(filename, refusal);
    }

    private Reception receiveOne(ArchiveUnpacking.Part part) {
        return switch (part) {
            case ArchiveUnpacking.Part.Refused(var filename, var refusal) -> decline(filename, refusal);
            case ArchiveUnpacking.Part.File(var upload) ->
                switch (examination.examine(upload.content(), upload.type())) {
                    case Finding.Fit(Format format)
                    when format == Format.ARCHIVE -> decline(upload.filename(), ArchiveUnpacking.nested());
                    case Finding.Fit(Format format) -> keep(upload, format);
                    case Finding.Unfit(Refusal refusal) -> decline(upload.filename(), refusal);
                };
        };
    }

    private Reception keep(Upload upload, Format format) {
        try {
            if (depth.isFull()) {
                Optional<Receipt> known = await(archive.find(upload.content().id()));
                return known.<Reception>map(log::known).orElseGet(() -> decline(upload.filename(), outboxFull()));
            }
            Kept kept = await(archive.keep(upload, Traceparent.current()));
            if (!kept.isNew()) {
                return log.known(kept.receipt());
            }
            depth.added(upload.content().sizeBytes());
            relay.wake();
            return log.accepted(kept.receipt(), format);
        } catch (RuntimeException e) {
            if (!Outage.is(e)) {
                throw e;
            }
            return log.unkept(upload.filename(), databaseUnreachable(), e);
        }
    }

    private <T> T await(Uni<T> answer) {
        return answer.await().atMost(settings.databasePatience());
    }

    private static Refusal outboxFull() {
        return Refusal.of(
                ProblemKind.OUTBOX_FULL,
                "等待处理的报告已达上限，暂不接收新的报告，请稍后重试。此前已接收的报告不会丢失。",
                "As many reports wait to be passed on as may; no more are accepted for now. Try again later. Those accepted are not lost.");
    }

    private static Refusal databaseUnreachable() {
        return Refusal.of(
                ProblemKind.DATABASE_UNREACHABLE,
                "数据库暂时不可用，报告未能保存，请稍后重试。重复提交同一报告不会产生重复记录。",
                "The database cannot be reached, so the report was not kept. Try again later; sending a report twice does no harm.");
    }

    /** What became of a request's documents. */
    record Receiving(List<Reception> receptions, boolean many) {
        static Receiving ofOne(Reception reception) {
            return new Receiving(List.of(reception), false);
        }

        static Receiving ofMany(List<Reception> receptions) {
            return new Receiving(receptions, true);
        }
    }
}
