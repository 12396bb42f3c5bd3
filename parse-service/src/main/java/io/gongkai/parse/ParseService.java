package io.gongkai.parse;

import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.isolation.IsolationLimits;
import io.gongkai.parse.isolation.Workers;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Starts the service; with files as arguments, reads these instead, without any server. */
@QuarkusMain
public final class ParseService {
    private ParseService() {}

    public static void main(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals(Isolation.WORKER)) {
            Isolation.serve();
            return;
        }
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code;
        try (Workers workers = Isolation.workers(IsolationLimits.USUAL)) {
            ReportParsing parsing = Assembly.reportParsing(ReadingLimits.USUAL, workers);
            code = new FileParsing(parsing, System.in, out, errors).run(List.of(arguments));
        }
        System.exit(code);
    }
}
