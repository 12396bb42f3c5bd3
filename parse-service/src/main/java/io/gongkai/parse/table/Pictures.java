package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.section.Narrative;

/** Tables that are pictures: a picture stands in the section where the table should be. */
final class Pictures {
    /** A picture in the text of a line: U+FFFC, OBJECT REPLACEMENT CHARACTER. */
    private static final char PICTURE = '\uFFFC';

    private Pictures() {}

    static boolean stand(Document document, Narrative narrative, TableKind kind) {
        Slot slot = switch (kind) {
            case DISCLOSURE -> Slot.DISCLOSURE;
            case REQUESTS -> Slot.REQUESTS;
            case DISPUTES -> Slot.DISPUTES;
        };
        for (int i = 0; i < narrative.sections().size(); i++) {
            if (narrative.sections().get(i).slot() == slot
                    && hasPicture(document, narrative.ranges().get(i))) {
                return true;
            }
        }
        return false;
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
