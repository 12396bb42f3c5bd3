package io.gongkai.embedded.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data the folder to keep everything in; null for the usual one
 * @param fresh whether to forget what is in it
 * @param samples whether to post the project's own sample reports
 * @param infrastructureOnly whether to leave the services out, e.g. to run one in an editor
 * @param help whether to explain oneself and do nothing
 */
record Options(@Nullable Path data, boolean fresh, boolean samples, boolean infrastructureOnly, boolean help) {

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException naming the option that is unknown or wants a value
     */
    static Options of(String... arguments) {
        Path data = null;
        boolean fresh = false;
        boolean samples = false;
        boolean infrastructureOnly = false;
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--data" -> {
                    if (rest.isEmpty()) {
                        throw new IllegalArgumentException("--data wants a folder");
                    }
                    data = Path.of(rest.removeFirst());
                }
                case "--fresh" -> fresh = true;
                case "--samples" -> samples = true;
                case "--infrastructure-only" -> infrastructureOnly = true;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown option " + option + "; --help lists them");
            }
        }
        if (samples && infrastructureOnly) {
            throw new IllegalArgumentException("--samples wants the services, --infrastructure-only leaves them out");
        }
        return new Options(data, fresh, samples, infrastructureOnly, help);
    }

    static String explained() {
        String variables = Arrays.stream(Part.values())
                .map(part -> String.format(
                        Locale.ROOT,
                        "  %-28s %5d   %s",
                        part.portVariable(),
                        part.defaultPort(),
                        part.defaultHeapMebibytes() == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT, "%-26s %4d", part.heapVariable(), part.defaultHeapMebibytes())))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        return """
                deploy/run: builds what is needed and runs Gongkai on this machine, until Ctrl-C.

                  --data DIR              keep everything in DIR (default .gongkai in the repository);
                                          the next start finds it again
                  --fresh                 forget what is kept there and begin with nothing
                  --samples               post the sample reports of deploy/samples and tell what became of them
                  --infrastructure-only   PostgreSQL, Kafka and Elasticsearch without the services
                  --help                  this text

                Environment variables, with their defaults: ports on 127.0.0.1, and heaps in MiB.

                %s
                """.formatted(variables);
    }
}
