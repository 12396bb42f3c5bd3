package io.gongkai.validate.events;

import io.gongkai.parse.events.Message;
import java.util.List;

/**
 * What one or several findings have in common: the smallest set of cells whose change repairs all of them (Fellegi and
 * Holt, A systematic approach to automatic edit and imputation, 1976). The changes themselves are the suggestion and the
 * alternatives of each of these findings.
 *
 * @param id the fingerprint of the finding that stands for it
 * @param role whether this is that finding
 * @param message the cells, their values and the likely slip, in words
 * @param addresses the cells that every repair changes; empty if the repairs have none in common
 * @param findings the fingerprints of all findings of this cause, that which stands for it first
 * @param misreading whether one of the cells was read with a repair, so that we, not the filer, may be wrong: the original
 *     is to be looked at first
 * @param complete whether all smallest repairs are given; false if the search came to its limit
 */
public record Cause(
        String id,
        CauseRole role,
        Message message,
        List<String> addresses,
        List<String> findings,
        boolean misreading,
        boolean complete) {}
