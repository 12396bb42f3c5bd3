package io.gongkai.ingest.upload;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the body of a request, never more than a limit of it into memory.
 *
 * <p>A body that is too long is read to its end and dropped, because a client that is still sending when the connection
 * closes loses the answer; a body that has no end is left unread after a while.
 */
public final class BodyReading {
    private static final int CHUNK = 64 * 1024;

    private final BodyLimits limits;

    public BodyReading(BodyLimits limits) {
        this.limits = limits;
    }

    /** What was read. */
    public sealed interface Body {
        /** All of it. */
        record Whole(Content content) implements Body {}

        /** Not all, and why. */
        record Unread(Refusal refusal) implements Body {}
    }

    /** Reads a body and takes its bytes out of the budget, where they stay until the share is closed. */
    public Body read(InputStream body, UploadBudget.Share share) throws IOException {
        long deadline = System.nanoTime() + limits.time().toNanos();
        ByteArrayOutputStream kept = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        long limit = limits.reportBytes();
        for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
            if (System.nanoTime() > deadline) {
                return new Body.Unread(tooSlow());
            }
            if (kept.size() == 0 && Signature.ZIP_ENTRY.starts(chunk)) {
                limit = limits.archiveBytes();
            }
            if (kept.size() + length > limit) {
                drain(body, deadline);
                return new Body.Unread(Oversize.refusal(limit));
            }
            if (!share.take(length)) {
                drain(body, deadline);
                return new Body.Unread(busy());
            }
            kept.write(chunk, 0, length);
        }
        return new Body.Whole(Content.of(kept.toByteArray()));
    }

    /** No further than the longest body that could have been taken: beyond it the connection may as well break. */
    private void drain(InputStream body, long deadline) throws IOException {
        byte[] dropped = new byte[CHUNK];
        long left = limits.archiveBytes();
        for (int length = 0; length >= 0 && left > 0 && System.nanoTime() < deadline; length = body.read(dropped)) {
            left -= length;
        }
    }

    private Refusal tooSlow() {
        long seconds = limits.time().toSeconds();
        return Refusal.of(
                ProblemKind.TOO_SLOW,
                "上传用时超过 " + seconds + " 秒。请检查网络后重新提交。",
                "The upload took longer than " + seconds + " seconds. Check the connection and send it again.");
    }

    private static Refusal busy() {
        return Refusal.of(
                ProblemKind.BUSY, "正在上传的报告过多，请稍后重试。", "Too many reports are being uploaded at once. Try again later.");
    }
}
