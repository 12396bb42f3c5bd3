/**
 * Makes annual reports that nobody has published, together with what a careful reader finds in them.
 *
 * <p>A {@link io.gongkai.parse.generator.GeneratedReport} is made from a seed: a real division, an organ, a year, a form whose
 * figures satisfy every identity, and prose of our own. It becomes a {@link io.gongkai.parse.generator.Manuscript}, blocks of text
 * and tables, which {@linkplain io.gongkai.parse.generator.Fault faults} change and a {@link io.gongkai.parse.generator.Layout}
 * renders to the bytes of some format. The {@link io.gongkai.parse.generator.Truth} follows from the manuscript, not from the bytes.
 * The same seed always gives the same bytes.
 */
@NullMarked
package io.gongkai.parse.generator;

import org.jspecify.annotations.NullMarked;
