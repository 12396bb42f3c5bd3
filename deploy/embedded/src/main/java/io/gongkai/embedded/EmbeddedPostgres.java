package io.gongkai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A PostgreSQL whose superuser is {@code postgres} with the password {@code postgres}. */
public final class EmbeddedPostgres implements EmbeddedServer {
    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final SupervisedProcess process;
    private final int port;
    private final Path folder;
    private final boolean temporary;

    private EmbeddedPostgres(SupervisedProcess process, int port, Path folder, boolean temporary) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.temporary = temporary;
    }

    /** On a free port, with a temporary folder. */
    public static EmbeddedPostgres start() {
        return start(Folder.temporary("postgres"), 0, true);
    }

    /**
     * On a folder of the caller's.
     *
     * @param folder for data, settings and log; made if missing, else started on what is there
     * @param port 0 for a free one
     */
    public static EmbeddedPostgres start(Path folder, int port) {
        return start(folder, port, false);
    }

    private static EmbeddedPostgres start(Path given, int wanted, boolean temporary) {
        Path folder = given.toAbsolutePath();
        int port = FreePort.or("PostgreSQL", wanted);
        Path home = Artefacts.postgres();
        Path data = folder.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(home, folder, data);
        }
        SupervisedProcess process = SupervisedProcess.start(new SupervisedProcess.Task(
                "postgres",
                folder,
                Unprivileged.command(List.of(
                        home.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        // small, as the tables are: the bytes of the reports are read once or twice
                        "-c",
                        "shared_buffers=64MB",
                        "-c",
                        "max_connections=100")),
                Map.of(),
                // the "fast" shutdown: end sessions rather than wait for them
                "INT"));
        EmbeddedPostgres postgres = new EmbeddedPostgres(process, port, folder, temporary);
        try {
            process.awaitReady(postgres::answers, START_LIMIT);
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
        return postgres;
    }

    /** Creates a database unless it is there already. */
    public void createDatabase(String name) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            String quoted = statement.enquoteIdentifier(name, true);
            try (ResultSet present = statement.executeQuery(
                    "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
                if (present.next()) {
                    return;
                }
            }
            statement.execute("create database " + quoted);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The address as the reactive client writes it. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, PASSWORD);
    }

    @Override
    public SupervisedProcess process() {
        return process;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.close();
        if (temporary) {
            Folder.delete(folder);
        }
    }

    private boolean answers() {
        if (!Listening.on(port)) {
            return false;
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false; // it is still recovering
        }
    }

    private static void initialise(Path home, Path folder, Path data) {
        try {
            // what an initialisation that was cut short has left
            Folder.delete(data);
            Files.createDirectories(folder);
            Path password = folder.resolve("password");
            Files.writeString(password, PASSWORD);
            SupervisedProcess initdb = SupervisedProcess.start(new SupervisedProcess.Task(
                    "initdb",
                    folder,
                    Unprivileged.command(List.of(
                            home.resolve("bin/initdb").toString(),
                            "-D",
                            data.toString(),
                            "-U",
                            USER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // the same order on every machine, by code point
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--no-instructions")),
                    Map.of()));
            int code = initdb.exit().join();
            Files.delete(password);
            if (code != 0) {
                throw new IllegalStateException(
                        "PostgreSQL's folder " + data + " cannot be made (exit " + code + "):\n" + initdb.logTail());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
