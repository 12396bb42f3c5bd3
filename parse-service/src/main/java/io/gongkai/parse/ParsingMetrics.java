package io.gongkai.parse;

import io.gongkai.parse.isolation.Workers;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Counts what hostile documents cost: processes that died, threads that do not end. */
@Singleton
class ParsingMetrics implements MeterBinder {
    private final TimeLimitedParsing parsing;
    private final Workers workers;

    ParsingMetrics(TimeLimitedParsing parsing, Workers workers) {
        this.parsing = parsing;
        this.workers = workers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("gongkai.parsing.workers.started", workers, Workers::started)
                .description("Processes started to read documents")
                .register(registry);
        FunctionCounter.builder("gongkai.parsing.workers.died", workers, Workers::died)
                .description("Processes that were killed, or ended by themselves, while they read a document")
                .register(registry);
        Gauge.builder("gongkai.parsing.threads.abandoned", parsing, TimeLimitedParsing::abandoned)
                .description("Threads that were told to stop reading and still run")
                .register(registry);
    }
}
