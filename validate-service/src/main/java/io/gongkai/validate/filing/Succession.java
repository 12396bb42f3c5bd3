package io.gongkai.validate.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a filing in the order of receipt; the newest that was not withdrawn is in force.
 *
 * @param versions oldest first
 */
public record Succession(List<Version> versions) {

    public Succession {
        versions = List.copyOf(versions);
    }

    public static Succession of(List<Version> versions) {
        List<Version> ordered = new ArrayList<>(versions);
        ordered.sort(Comparator.comparingLong(Version::sequence));
        return new Succession(ordered);
    }

    /** Empty if the filing has no version that counts. */
    public Optional<Version> inForce() {
        return versions.reversed().stream().filter(Version::counts).findFirst();
    }

    /** From 1. */
    public int number(Version version) {
        return versions.indexOf(version) + 1;
    }

    /** The version before it; empty for the first. */
    public Optional<Version> before(Version version) {
        int index = versions.indexOf(version);
        return index == 0 ? Optional.empty() : Optional.of(versions.get(index - 1));
    }
}
