package io.gongkai.ingest.upload;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;

/** An archive is not unpacked, for a reason that its sender should know. */
public final class UnfitArchive extends Exception {
    private final transient Refusal refusal;

    private UnfitArchive(Refusal refusal) {
        super(refusal.message().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    static UnfitArchive damaged() {
        return of(
                ProblemKind.ARCHIVE_DAMAGED,
                "压缩包已损坏或不完整，无法解压。请重新压缩后提交。",
                "The archive is damaged or incomplete and cannot be unpacked. Pack it again and send it again.");
    }

    static UnfitArchive encrypted() {
        return of(
                ProblemKind.ARCHIVE_ENCRYPTED,
                "压缩包设有密码。请去除密码后重新提交。",
                "The archive is protected by a password. Pack it without one and send it again.");
    }

    static UnfitArchive climbing() {
        return of(
                ProblemKind.ARCHIVE_PATH,
                "压缩包内的路径指向包外（含有“..”、盘符或以“/”开头）。请去除这些路径后重新压缩。",
                "The archive has entries whose paths lead out of it (.., a drive, or a leading slash). Pack it again without them.");
    }

    static UnfitArchive tooManyEntries(int limit) {
        return of(
                ProblemKind.ARCHIVE_TOO_LARGE,
                "压缩包内的文件超过 " + limit + " 个。请分成几个压缩包提交。",
                "The archive has more than " + limit + " entries. Split it and send the parts.");
    }

    static UnfitArchive unpacksTooLarge(long limit) {
        return of(
                ProblemKind.ARCHIVE_TOO_LARGE,
                "压缩包解压后超过 " + limit + " 字节。请分成几个压缩包提交。",
                "The archive unpacks to more than " + limit + " bytes. Split it and send the parts.");
    }

    static UnfitArchive unpacksTooWell(int ratio) {
        return of(
                ProblemKind.ARCHIVE_TOO_LARGE,
                "压缩包内有文件的压缩比超过 " + ratio + "，不像是报告，为安全起见不予解压。请直接提交该文件。",
                "An entry of the archive is packed more than " + ratio
                        + " to 1, as no report is, and is not unpacked for safety. Send that file by itself.");
    }

    static UnfitArchive packedOtherwise() {
        return of(
                ProblemKind.ARCHIVE_DAMAGED,
                "压缩包使用了不支持的压缩方式。请用普通 ZIP（Deflate）方式重新压缩。",
                "The archive uses a method of packing that is not supported. Pack it as an ordinary zip (deflate).");
    }

    private static UnfitArchive of(ProblemKind kind, String zh, String en) {
        return new UnfitArchive(Refusal.of(kind, zh, en));
    }
}
