package io.gongkai.embedded.run;

import java.io.PrintStream;
import java.util.Locale;

/** Tells how far the start is: one line for each thing that happens, with the seconds since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(Part part, String what) {
        out.printf(Locale.ROOT, "%6.1f s  %-16s  %s%n", elapsedSeconds(), part.label(), what);
    }

    double elapsedSeconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
