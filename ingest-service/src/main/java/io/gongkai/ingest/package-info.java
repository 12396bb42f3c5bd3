/**
 * Takes reports in: keeps what arrives, announces it, and knows how far it has come.
 *
 * <p>{@link io.gongkai.ingest.ReportReceiving} is the story. A report is recognised by its content ({@code upload}), kept
 * with its receipt and its place in the outbox in one transaction ({@code archive}), announced to Kafka by the relay
 * ({@code outbox}), and followed to its end by what the other services announce ({@code progress}).
 */
@NullMarked
package io.gongkai.ingest;

import org.jspecify.annotations.NullMarked;
