package io.gongkai.parse;

import io.gongkai.parse.isolation.IsolationLimits;
import io.gongkai.parse.isolation.ReadingWorker;
import io.gongkai.parse.isolation.WorkerCommand;
import io.gongkai.parse.isolation.Workers;
import io.gongkai.parse.reading.BinaryReaders;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Both ends of isolated reading: this program started once more as a worker, without server and settings. */
final class Isolation {
    /** The argument that makes this program a worker; no file that a person names is called so. */
    static final String WORKER = "--reading-worker";

    private Isolation() {}

    static Workers workers(IsolationLimits limits) {
        return new Workers(new WorkerCommand(ParseService.class.getName(), WORKER), limits);
    }

    /** Serves the parent; never returns. */
    static void serve() {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // What a library prints must not stand between the answers.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            new ReadingWorker(BinaryReaders.ofLibraries()).serve(new FileInputStream(FileDescriptor.in), answers);
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }
}
