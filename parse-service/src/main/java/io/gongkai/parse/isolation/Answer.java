package io.gongkai.parse.isolation;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What a worker answers. */
sealed interface Answer {

    /** The outcome of the reading. */
    record Outcome(DocumentOutcome outcome) implements Answer {}

    /** The document went past a limit. */
    record TooLarge(String what, int limit) implements Answer {}

    /** Reading it failed in a way that was not foreseen. */
    record Failed(String cause) implements Answer {}

    /** Written before anything else, so that the parent knows that the worker runs. */
    int GREETING = 0x676F6E67;

    int READ = 1;
    int UNREAD = 2;
    int TOO_LARGE = 3;
    int FAILED = 4;

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Outcome(DocumentOutcome.Read(var document, var surroundings)) -> {
                out.writeByte(READ);
                FramedDocument.write(out, document);
                FramedDocument.writeLines(out, surroundings);
            }
            case Outcome(DocumentOutcome.Unread(var reason, var message)) -> {
                out.writeByte(UNREAD);
                Framing.write(out, reason.name());
                Framing.write(out, message.zh());
                Framing.write(out, message.en());
            }
            case TooLarge(var what, var limit) -> {
                out.writeByte(TOO_LARGE);
                Framing.write(out, what);
                out.writeInt(limit);
            }
            case Failed(var cause) -> {
                out.writeByte(FAILED);
                Framing.write(out, cause);
            }
        }
        out.flush();
    }

    static Answer read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case READ -> new Outcome(new DocumentOutcome.Read(FramedDocument.read(in), FramedDocument.lines(in)));
            case UNREAD ->
                new Outcome(new DocumentOutcome.Unread(
                        RejectionReason.valueOf(Framing.text(in)), new Message(Framing.text(in), Framing.text(in))));
            case TOO_LARGE -> new TooLarge(Framing.text(in), in.readInt());
            case FAILED -> new Failed(Framing.text(in));
            default -> throw new IOException("an answer of the unknown kind " + kind);
        };
    }
}
