package io.gongkai.parse;

import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.identity.IdentityReading;
import io.gongkai.parse.isolation.IsolatedReader;
import io.gongkai.parse.isolation.IsolationLimits;
import io.gongkai.parse.isolation.Workers;
import io.gongkai.parse.reading.BinaryReaders;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.SectionReading;
import io.gongkai.parse.table.FormReading;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the pure parts together. */
@Singleton
class Assembly {

    @Produces
    @Singleton
    TimeLimitedParsing parsing(ParsingSettings settings, Workers workers) {
        ParsingSettings.Document document = settings.document();
        ReadingLimits limits = new ReadingLimits(
                document.lines(),
                document.cells(),
                document.depth(),
                document.entries(),
                document.unpackedBytes(),
                document.ratio());
        return new TimeLimitedParsing(reportParsing(limits, workers), settings.timeLimit(), settings.mostThreads());
    }

    @Produces
    @Singleton
    Workers workers(ParsingSettings settings) {
        ParsingSettings.Isolation isolation = settings.isolation();
        return Isolation.workers(new IsolationLimits(
                isolation.workers(),
                isolation.timeLimit(),
                isolation.heapMebibytes(),
                isolation.readings(),
                isolation.idle()));
    }

    void end(@Disposes Workers workers) {
        workers.close();
    }

    /** The formats of libraries are read by workers. */
    static ReportParsing reportParsing(ReadingLimits limits, Workers workers) {
        return reportParsing(new DocumentReading(
                limits, BinaryReaders.with((format, reader) -> new IsolatedReader(format, workers))));
    }

    static ReportParsing reportParsing(DocumentReading documents) {
        return new ReportParsing(
                documents, new SectionReading(), new IdentityReading(Gazetteer.china()), new FormReading());
    }
}
