package io.gongkai.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as a page shows it.
 *
 * @param id names it on the page
 * @param slot its name on the wire
 * @param heading as printed; null if it was lost, or for a table whose section was not found
 * @param paragraphs the narrative
 * @param table the table of the section; null if it has none
 * @param findings those that concern the section
 */
public record SectionView(
        String id,
        String slot,
        String slotLabel,
        @Nullable String heading,
        List<ParagraphView> paragraphs,
        @Nullable TableView table,
        List<FindingView> findings) {}
