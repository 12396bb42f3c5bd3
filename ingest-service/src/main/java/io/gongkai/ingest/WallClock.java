package io.gongkai.ingest;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/** The clock, for measurements only: what is kept carries the database's time or Kafka's. */
final class WallClock {
    @Produces
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
