package io.gongkai.parse.table;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.TableReading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three tables of a report as they were read.
 *
 * @param layout the form whose rows the tables print, that of the requests table if they differ; null if none was read
 *     and the year does not tell, or for a year before 2019
 * @param tables the three tables, in the order of the form; empty before 2019
 * @param figures every address of the rows printed, in the order of the form; empty when no form is known
 * @param repairs the faults of extraction that were absorbed
 * @param notices what could not be read
 */
public record FormRead(
        @Nullable Form layout,
        List<TableReading> tables,
        Map<String, Figure> figures,
        List<Repair> repairs,
        List<Notice> notices) {
    /** Of a report from before the first form. */
    static final FormRead BEFORE_THE_FORM = new FormRead(null, List.of(), Map.of(), List.of(), List.of());
}
