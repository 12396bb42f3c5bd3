package io.gongkai.parse.identity;

import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.gazetteer.Division;
import java.util.List;

/**
 * What is left of divisions of one name.
 *
 * @param divisions those that the evidence does not speak against; never empty
 * @param evidence what ruled the others out; empty if nothing did
 */
record Narrowed(List<Division> divisions, List<Evidence> evidence) {
    Narrowed {
        divisions = List.copyOf(divisions);
        evidence = List.copyOf(evidence);
    }

    static Narrowed all(List<Division> divisions) {
        return new Narrowed(divisions, List.of());
    }
}
