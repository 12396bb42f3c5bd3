/**
 * Real Kafka, PostgreSQL and Elasticsearch, started from their Maven artefacts as processes of their own: for
 * {@code deploy/run} and for tests. All listen on 127.0.0.1 only.
 *
 * <pre>{@code
 * try (EmbeddedKafka kafka = EmbeddedKafka.start();
 *         EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 5432)) {
 *     Topics.create(kafka.bootstrapServers());
 *     postgres.createDatabase("ingest");
 * }
 * }</pre>
 */
@NullMarked
package io.gongkai.embedded;

import org.jspecify.annotations.NullMarked;
