package io.gongkai.embedded;

import java.util.ArrayList;
import java.util.List;

/**
 * Elasticsearch and PostgreSQL refuse to run as root. For root they run in a user namespace, where root's files belong
 * to an ordinary user; everyone else needs nothing.
 */
final class Unprivileged {
    private Unprivileged() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
        wrapped.addAll(command);
        return wrapped;
    }
}
