package io.gongkai.parse.events;

import io.gongkai.ingest.events.ReportReceived;
import java.util.List;
import java.util.Map;

/**
 * A report has been read. The record's key is the filing.
 *
 * @param received the report and how it came
 * @param filing the filing that it is a version of
 * @param identity whose report it is, and for which year
 * @param preamble what stands between the title and the first heading; empty if nothing does
 * @param sections the narrative, in the order of the document
 * @param closing what stands after the last section: signature and date; empty if nothing does
 * @param tables the three tables, in the order of the form
 * @param figures by address, in the order of the form; empty when no form is known
 * @param repairs the faults of extraction that were absorbed
 * @param notices what could not be read, and what follows from it
 */
public record ReportParsed(
        ReportReceived received,
        FilingId filing,
        Identity identity,
        String preamble,
        List<Section> sections,
        String closing,
        List<TableReading> tables,
        Map<String, Figure> figures,
        List<Repair> repairs,
        List<Notice> notices) {
    public static final String TOPIC = "report.parsed";
    public static final String TYPE = "io.gongkai.report.parsed.v1";
}
