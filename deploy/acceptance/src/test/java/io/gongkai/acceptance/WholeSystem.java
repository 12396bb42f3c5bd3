package io.gongkai.acceptance;

import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Progress;
import io.gongkai.embedded.run.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Starts the system once for all test classes, on free ports and with nothing in it, and gives it to their methods. */
final class WholeSystem extends TypeBasedParameterResolver<Gongkai> {
    /** The folder of the repository; Maven runs the tests in that of their module. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private record Running(Gongkai gongkai) implements AutoCloseable {
        @Override
        public void close() {
            gongkai.close();
        }
    }

    @Override
    public Gongkai resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WholeSystem.class))
                .computeIfAbsent(Running.class, _ -> start(), Running.class)
                .gongkai();
    }

    private static Running start() {
        Gongkai gongkai = new Gongkai(Settings.onFreePorts(ROOT, emptyFolder()), new Progress(System.out));
        gongkai.start();
        return new Running(gongkai);
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
