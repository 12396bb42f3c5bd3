/**
 * Reports in Elasticsearch: the only user of its client.
 *
 * <p>One document for each report, with nested sections, so that facets count reports and an update is atomic. A document
 * follows from one {@code report.validated} alone, and its external version is the revision of the judgement: neither
 * repetition nor order of deliveries changes what the index holds.
 */
@NullMarked
package io.gongkai.search.index;

import org.jspecify.annotations.NullMarked;
