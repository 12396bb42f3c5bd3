package io.gongkai.embedded;

import java.nio.file.Path;

/** A server that listens on 127.0.0.1 and runs until it is closed, killed, or this JVM ends in whatever way. */
public sealed interface EmbeddedServer extends AutoCloseable
        permits EmbeddedKafka, EmbeddedPostgres, EmbeddedElasticsearch {

    /** The process, to watch it or its log. */
    SupervisedProcess process();

    int port();

    /** The folder of its data, settings and log. */
    Path folder();

    default long pid() {
        return process().pid();
    }

    /** Ends it at once (SIGKILL), as a crash would. Its data stay, and it can be started on them again. */
    default void kill() {
        process().kill();
    }

    /** Ends it in an orderly way. Its data stay if the folder was given, and go if it was a temporary one. */
    @Override
    void close();
}
