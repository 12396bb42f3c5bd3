package io.gongkai.embedded.run;

import io.gongkai.embedded.SupervisedProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code deploy/run} starts once everything is built: runs the system until it is told to stop, or a part dies. */
public final class Launcher {
    private static final PrintStream out = System.out;

    private Launcher() {}

    /** See {@code deploy/run --help}. The system property {@code gongkai.root} names the folder of the repository. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            run(arguments);
        } catch (IllegalArgumentException e) {
            out.println("deploy/run: " + e.getMessage());
            System.exit(2);
        } catch (IllegalStateException e) {
            out.println();
            out.println("Gongkai stops: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        if (options.help()) {
            out.print(Options.explained());
            return;
        }
        Path root = Path.of(System.getProperty("gongkai.root", "."))
                .toAbsolutePath()
                .normalize();
        Path data = Optional.ofNullable(options.data())
                .orElse(root.resolve(".gongkai"))
                .toAbsolutePath()
                .normalize();
        Settings settings = Settings.of(root, data, System.getenv());
        if (options.fresh()) {
            forget(settings);
        }
        Files.createDirectories(data);
        out.println("Gongkai keeps its data and logs in " + data);
        Progress progress = new Progress(out);
        Gongkai gongkai = new Gongkai(settings, progress);
        // for Ctrl-C and SIGTERM, and for System.exit below
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            out.println("Gongkai stops ...");
            gongkai.close();
            out.println("Gongkai has stopped; its data are in " + data);
        }));
        if (options.infrastructureOnly()) {
            gongkai.startInfrastructure();
        } else {
            gongkai.start();
        }
        out.printf(Locale.ROOT, "%nReady after %.1f s.%n%n", progress.elapsedSeconds());
        out.println(options.infrastructureOnly() ? servers(gongkai) : addresses(gongkai));
        if (options.samples()) {
            out.println("The sample reports:");
            try (HttpClient http = HttpClient.newHttpClient()) {
                new Samples(gongkai.address(Part.INGEST), http, out).post(root.resolve("deploy/samples"));
            }
        }
        out.println("Ctrl-C stops everything.");
        Optional<SupervisedProcess> ended = gongkai.awaitEnd();
        if (ended.isPresent()) {
            SupervisedProcess part = ended.get();
            throw new IllegalStateException(
                    part.name() + " has ended. The end of its log, " + part.log() + ":\n" + part.logTail());
        }
    }

    private static String servers(Gongkai gongkai) {
        return """
                PostgreSQL     %s (user postgres, password postgres)
                Kafka          %s
                Elasticsearch  %s
                """.formatted(
                        gongkai.address(Part.POSTGRES),
                        gongkai.address(Part.KAFKA).getAuthority(),
                        gongkai.address(Part.ELASTICSEARCH));
    }

    private static String addresses(Gongkai gongkai) {
        return """
                Search    %1$s
                Reports   %2$s/reports
                Failures  %3$s/failures/stream

                Drop a report:

                  curl --data-binary @report.txt -H 'Content-Type: text/plain' '%2$s/reports?filename=report.txt'
                """.formatted(
                        gongkai.address(Part.SEARCH), gongkai.address(Part.INGEST), gongkai.address(Part.VALIDATE));
    }

    /** Deletes the folders of the parts and nothing else, whatever folder was named. */
    private static void forget(Settings settings) throws IOException {
        for (Path folder : Arrays.stream(Part.values())
                .map(settings::folder)
                .filter(Files::exists)
                .toList()) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
