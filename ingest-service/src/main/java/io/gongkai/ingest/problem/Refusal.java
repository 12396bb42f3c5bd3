package io.gongkai.ingest.problem;

import io.gongkai.parse.events.Message;

/**
 * Something was not done, for a reason that its sender should know.
 *
 * @param kind the kind of obstacle
 * @param message what is wrong and what the sender can do
 */
public record Refusal(ProblemKind kind, Message message) {
    /** A refusal with its message in Chinese and in English. */
    public static Refusal of(ProblemKind kind, String zh, String en) {
        return new Refusal(kind, new Message(zh, en));
    }
}
