package io.gongkai.validate.http;

import io.gongkai.validate.archive.FindingRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of findings.
 *
 * @param findings newest first
 * @param cursor for the next page; null on the last
 */
public record FindingsPage(
        List<FindingRecord> findings, @Nullable String cursor) {}
