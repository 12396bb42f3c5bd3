package io.gongkai.parse.identity;

import io.gongkai.parse.outline.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What may tell where an issuer belongs.
 *
 * @param titled the organ of the title; null if there is no title, or one that names no organ
 * @param signature who signs
 * @param preamble what stands above the first heading
 * @param text all of the report
 * @param behind what follows the title, without what a page prints above it; all of the report if it has none
 * @param circumstances what is known of where the document came from
 */
record Grounds(
        @Nullable Organ titled,
        Signature signature,
        Passage preamble,
        Passage text,
        Passage behind,
        Circumstances circumstances) {}
