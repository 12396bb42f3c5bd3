package io.gongkai.parse.document;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import java.util.List;

/** What became of bytes that should be a document. */
public sealed interface DocumentOutcome {

    /**
     * The bytes are a document.
     *
     * @param document the document itself
     * @param surroundings what a portal page prints around it: labels, bread crumbs, the page's own metadata as a line of
     *     two cells, name and content; in the order of the page, empty for other formats
     */
    record Read(Document document, List<Line> surroundings) implements DocumentOutcome {}

    /**
     * The bytes are no document that can be read.
     *
     * @param reason the kind of obstacle
     * @param message what is wrong and what the sender can do
     */
    record Unread(RejectionReason reason, Message message) implements DocumentOutcome {}
}
