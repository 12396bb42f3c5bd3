package io.gongkai.acceptance;

import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Progress;
import io.gongkai.embedded.run.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Starts the system once for all test classes, on free ports and with nothing in it, and gives it to their methods. */
final class WholeSystem extends TypeBasedParameterResolver<Gongkai> {
    /** The folder of the repository; Maven runs the tests in that of their module. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** The system, or why it did not start, which the second test need not find out again. */
    private record Start(Gongkai gongkai, @Nullable RuntimeException failure) implements AutoCloseable {
        @Override
        public void close() {
            gongkai.close();
        }
    }

    @Override
    public Gongkai resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Start start = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WholeSystem.class))
                .computeIfAbsent(Start.class, _ -> start(), Start.class);
        if (start.failure() != null) {
            throw new IllegalStateException(
                    "the system does not start: " + start.failure().getMessage(), start.failure());
        }
        return start.gongkai();
    }

    private static Start start() {
        Gongkai gongkai = new Gongkai(Settings.onFreePorts(ROOT, emptyFolder()), new Progress(System.out));
        try {
            gongkai.start();
            return new Start(gongkai, null);
        } catch (RuntimeException e) {
            return new Start(gongkai, e);
        }
    }

    /** Kept after the tests, so that the logs can be read. */
    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/systems").toAbsolutePath()), "system-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statuses after which nothing more happens to a report. */
    static final Set<String> ENDS = Set.of("indexed", "rejected", "dead-lettered");
}
