package io.gongkai.parse.table;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.section.Narrative;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the three tables of the form. */
public final class FormReading {

    /**
     * The tables of the document.
     *
     * @param narrative its sections, which may be wrong or missing
     * @param year the report year if known
     */
    public FormRead read(Document document, Narrative narrative, @Nullable Integer year) {
        return new FormRead(null, List.of(), Map.of(), List.of(), List.of());
    }
}
