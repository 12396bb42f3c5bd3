package io.gongkai.parse.isolation;

import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;

/** Reads one format in a worker. A worker that dies takes nothing along but the document that it read. */
public final class IsolatedReader implements BinaryReader {
    private final Format format;
    private final Workers workers;

    public IsolatedReader(Format format, Workers workers) {
        this.format = format;
        this.workers = workers;
    }

    @Override
    public DocumentOutcome read(byte[] bytes, ReadingLimits limits) {
        FramedRequest request = new FramedRequest(format, limits, bytes);
        try {
            return outcome(ask(request));
        } catch (WorkerEndedException e) {
            return usedUp();
        }
    }

    /** A worker may have been ended by others, so an unexplained death gets a second try. */
    private Answer ask(FramedRequest request) throws WorkerEndedException {
        try {
            return workers.ask(request);
        } catch (WorkerEndedException e) {
            if (e.isOfTheDocument()) {
                throw e;
            }
            return workers.ask(request);
        }
    }

    private static DocumentOutcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Outcome(var outcome) -> outcome;
            case Answer.TooLarge(var what, var limit) -> throw new LimitExceededException(what, limit);
            case Answer.Failed(var cause) -> throw new IsolationException("a worker failed: " + cause);
        };
    }

    private DocumentOutcome usedUp() {
        long seconds = workers.timeLimit().toSeconds();
        return new DocumentOutcome.Unread(
                RejectionReason.TOO_COMPLEX,
                new Message(
                        "读取该" + format.label() + "文件用尽了内存，或超过了 " + seconds + " 秒，已停止。请重新导出，或另存为纯文本后提交。",
                        "Reading the file used up its memory or took longer than " + seconds
                                + " seconds and was given up. Export it again, or save it as plain text and send that."));
    }
}
