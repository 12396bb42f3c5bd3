/**
 * Reads reports: bytes in, {@code report.parsed} or {@code report.rejected} out.
 *
 * <p>{@link io.gongkai.parse.ReportParsing} is the story, the same bytes always give the same event. Around it stand the
 * edges: the topics, the thread and the limit of time that each report gets, and the command for people.
 */
@NullMarked
package io.gongkai.parse;

import org.jspecify.annotations.NullMarked;
