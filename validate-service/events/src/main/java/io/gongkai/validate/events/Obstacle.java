package io.gongkai.validate.events;

import io.gongkai.parse.events.Message;
import java.util.List;

/**
 * One reason for which a rule could not be judged somewhere.
 *
 * @param kind which kind of reason
 * @param message the reason in words
 * @param addresses the figures that it concerns; empty if it is no matter of single figures
 */
public record Obstacle(ObstacleKind kind, Message message, List<String> addresses) {
    public Obstacle(ObstacleKind kind, Message message) {
        this(kind, message, List.of());
    }
}
