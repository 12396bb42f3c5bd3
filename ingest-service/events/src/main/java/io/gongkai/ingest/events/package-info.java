/**
 * What ingest-service announces.
 *
 * <p>Every event is a CloudEvent 1.0 in Kafka's binary mode: its attributes travel as {@code ce_} headers, its type is
 * {@code io.gongkai.<topic>.v1}, its subject is the report's id, its time is when the report was received, and its id
 * follows from its content, so that the same input gives the same id however often it is processed. Each event has one
 * committed sample under {@code samples/} in the resources: a whole Kafka record as JSON, which the producer must write
 * exactly and every consumer must read. Events only grow.
 */
@NullMarked
package io.gongkai.ingest.events;

import org.jspecify.annotations.NullMarked;
