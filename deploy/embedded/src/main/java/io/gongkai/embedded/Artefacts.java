package io.gongkai.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The servers as Maven brought them. Where they lie was written down when this module was built; what must be unpacked
 * is unpacked once, into the user's cache ({@code $XDG_CACHE_HOME/gongkai}, by default {@code ~/.cache/gongkai}), and
 * not into a temporary folder that other users could prepare.
 */
final class Artefacts {
    private Artefacts() {}

    /** The class path of the Kafka server. */
    static String kafka() {
        String path = recorded("kafka.path");
        present(Path.of(path.substring(0, path.indexOf(System.getProperty("path.separator")))));
        return path;
    }

    /** The home folder of the Elasticsearch server. */
    static Path elasticsearch() {
        Path zip = present(Path.of(recorded("elasticsearch.path")));
        return unpacked(zip, folder -> unzip(zip, folder)).resolve(name(zip));
    }

    /** The home folder of the PostgreSQL server. */
    static Path postgres() {
        Path jar = present(Path.of(recorded("postgres.path")));
        return unpacked(jar, folder -> untar(jar, folder));
    }

    private static String recorded(String resource) {
        try (InputStream in = Artefacts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing: build deploy/embedded with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    file + " was there when deploy/embedded was built, and is gone: build it again");
        }
        return file;
    }

    private static String name(Path archive) {
        String name = archive.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** Unpacks beside the target and renames, so that who comes at the same time sees all of it or nothing. */
    private static Path unpacked(Path archive, Unpacking unpacking) {
        Path cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("gongkai");
        Path target = cache.resolve(name(archive));
        if (Files.exists(target)) {
            return target;
        }
        try {
            Files.createDirectories(cache);
            Path fresh = Files.createTempDirectory(cache, "unpacking-");
            try {
                unpacking.into(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
                // another JVM was quicker
                Folder.delete(fresh);
            }
            return target;
        } catch (IOException e) {
            if (Files.exists(target)) {
                return target;
            }
            throw new UncheckedIOException("cannot unpack " + archive + " into " + target, e);
        }
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                write(in, target, entry.getName().contains("/bin/"));
            }
        }
    }

    private static void untar(Path jar, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    untar(new TarArchiveInputStream(new XZInputStream(zip)), folder);
                    return;
                }
            }
        }
        throw new IOException(jar + " holds no PostgreSQL");
    }

    private static void untar(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = inside(folder, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.resolveSibling(""));
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                write(tar, target, (entry.getMode() & 0100) != 0);
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an archive entry climbs out of its folder: " + name);
        }
        return target;
    }

    private static void write(InputStream in, Path target, boolean executable) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(in, target);
        if (executable && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }
}
