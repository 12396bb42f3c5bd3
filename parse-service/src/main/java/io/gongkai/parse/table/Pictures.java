package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.section.Narrative;

/** Tables that are pictures: a picture stands in the section where the table should be. */
final class Pictures {
    /** A picture in the text of a line: U+FFFC, OBJECT REPLACEMENT CHARACTER. */
    private static final char PICTURE = '\uFFFC';

    private Pictures() {}

    static boolean stand(Document document, Narrative narrative, TableKind kind) {
        return narrative.ranges(kind).stream().anyMatch(range -> hasPicture(document, range));
    }

    private static boolean hasPicture(Document document, LineRange range) {
        for (int line = range.from();
                line < Math.min(range.to(), document.lines().size());
                line++) {
            for (Cell cell : document.lines().get(line).cells()) {
                if (cell.text().indexOf(PICTURE) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
