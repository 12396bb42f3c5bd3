/**
 * What a sender gets to know about a report: its receipt and its timeline. Pure Java.
 */
@NullMarked
package io.gongkai.ingest.receipt;

import org.jspecify.annotations.NullMarked;
