package io.gongkai.search.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gongkai.search.index.PreparedReport;
import io.gongkai.search.index.ReportWriter;
import io.gongkai.validate.events.ReportValidated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Puts the sample reports into the index, where other tests may have removed them. */
@ApplicationScoped
class IndexedSamples {
    private final ReportWriter writer;

    IndexedSamples(ReportWriter writer) {
        this.writer = writer;
    }

    void ensure() {
        List<PreparedReport> prepared = new ArrayList<>();
        for (ReportValidated report : SampleReports.all()) {
            try {
                prepared.add(writer.prepare(report));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        writer.write(prepared);
    }
}
