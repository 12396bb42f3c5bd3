package io.gongkai.parse;

import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.identity.IdentityReading;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.SectionReading;
import io.gongkai.parse.table.FormReading;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the pure parts together. */
@Singleton
class Assembly {

    @Produces
    @Singleton
    TimeLimitedParsing parsing(ParsingSettings settings) {
        return new TimeLimitedParsing(reportParsing(), settings.timeLimit());
    }

    static ReportParsing reportParsing() {
        return new ReportParsing(
                new DocumentReading(ReadingLimits.USUAL),
                new SectionReading(),
                new IdentityReading(Gazetteer.china()),
                new FormReading());
    }
}
