package io.gongkai.ingest.upload;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;

/** What is said of a report that is too large. */
public final class Oversize {
    private Oversize() {}

    /** The refusal of a report longer than {@code limit} bytes. */
    public static Refusal refusal(long limit) {
        return Refusal.of(
                ProblemKind.TOO_LARGE,
                "报告超过上限 " + mebibytes(limit) + "（" + limit + " 字节）。请压缩其中的图片或去除附件后重新提交。",
                "The report is longer than the limit of " + mebibytes(limit) + " (" + limit
                        + " bytes). Shrink its pictures or leave out its attachments, and send it again.");
    }

    private static String mebibytes(long bytes) {
        return bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MiB" : bytes / 1024 + " KiB";
    }
}
