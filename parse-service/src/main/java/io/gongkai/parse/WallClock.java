package io.gongkai.parse;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/** The clock, for reports that nobody has received; all others carry the time of their receipt. */
final class WallClock {
    @Produces
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
