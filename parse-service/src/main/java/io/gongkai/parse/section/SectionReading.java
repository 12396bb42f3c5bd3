package io.gongkai.parse.section;

import io.gongkai.parse.document.Document;
import java.util.List;

/** Reads the narrative of a report: its sections by what their headings say, without the tables. */
public final class SectionReading {

    /** The narrative of the document; a document without headings has only a preamble. */
    public Narrative read(Document document) {
        return new Narrative(null, null, document.text(), List.of(), List.of(), "");
    }
}
