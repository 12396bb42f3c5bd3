package io.gongkai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a server keeps its things. */
final class Folder {
    private Folder() {}

    static Path temporary(String name) {
        try {
            Path folder = Files.createTempDirectory("gongkai-" + name + "-");
            // for those who forget to close, or cannot
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException | UncheckedIOException _) {
            // a server that is still stopping deletes files too; the rest goes with the temporary folder
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
