package io.gongkai.validate.localisation;

import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.identity.LinearIdentity;
import io.gongkai.validate.rule.Entry;
import java.util.List;

/**
 * What probably made some identities fail.
 *
 * @param identities those that fail for this cause, in the order of the form
 * @param repairs the changes that make them hold, the most plausible first; empty if none was found
 * @param cells what all repairs have in common; empty if nothing
 * @param misreading whether the most plausible repair changes a cell that was read with a repair
 * @param complete whether these are all repairs of least cost
 */
public record Diagnosis(
        List<LinearIdentity> identities,
        List<Suggestion> repairs,
        List<Entry> cells,
        boolean misreading,
        boolean complete) {}
