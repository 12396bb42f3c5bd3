package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.HeadingWords;
import io.gongkai.parse.outline.TableRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives each slot to one heading at most. A slot with a table belongs to the heading over the table, and to a lost heading if
 * another slot's stands there; headings that say the same elsewhere are extra.
 */
final class Slots {
    private final List<Heading> headings;
    private final List<TableRegion> regions;
    private final IntUnaryOperator place;

    /**
     * Headings and tables of a document.
     *
     * @param place which line of the narrative is the first that does not stand before a line of the document
     */
    Slots(List<Heading> headings, List<TableRegion> regions, IntUnaryOperator place) {
        this.place = place;
        this.headings = new ArrayList<>(headings);
        this.regions = regions;
    }

    /**
     * The headings in order, with their slots, lost ones among them.
     *
     * @param at the text of a line of the document, for headings that were lost; null where there is none
     */
    List<Heading> given(IntFunction<@Nullable TextLine> at) {
        Map<Slot, Heading> owners = new EnumMap<>(Slot.class);
        List<Heading> lost = new ArrayList<>();
        int end = 0;
        for (TableRegion region : regions) {
            Slot slot = slot(region.kind());
            Heading over = over(region, end);
            end = region.lines().to();
            if (over != null && isOwner(over, slot)) {
                owners.put(slot, over);
                continue;
            }
            Heading elsewhere = exact(slot);
            if (elsewhere != null) {
                owners.put(slot, elsewhere);
                continue;
            }
            Heading without = lost(slot, region.lines().from(), at);
            if (without != null) {
                lost.add(without);
                owners.put(slot, without);
            }
        }
        for (Slot slot : Slot.values()) {
            Heading best = owners.containsKey(slot) || slot == Slot.EXTRA ? null : best(slot);
            if (best != null) {
                owners.put(slot, best);
            }
        }
        List<Heading> given = new ArrayList<>();
        for (Heading heading : headings) {
            given.add(heading.as(slotOf(heading, owners)));
        }
        given.addAll(lost);
        given.sort(Comparator.comparingInt(Heading::at).thenComparingInt(Heading::line));
        return given;
    }

    private static Slot slotOf(Heading heading, Map<Slot, Heading> owners) {
        for (Map.Entry<Slot, Heading> owner : owners.entrySet()) {
            if (owner.getValue().equals(heading)) {
                return owner.getKey();
            }
        }
        return Slot.EXTRA;
    }

    /** The last heading before the table, and behind the table before it. */
    private @Nullable Heading over(TableRegion region, int from) {
        Heading over = null;
        for (Heading heading : headings) {
            if (heading.line() >= from && heading.line() < region.lines().from()) {
                over = heading;
            }
        }
        return over;
    }

    /** A heading owns the table below it if it says so, or says nothing that another slot claims while no other says so. */
    private boolean isOwner(Heading heading, Slot slot) {
        if (heading.slot() == slot) {
            return true;
        }
        return heading.slot() == Slot.EXTRA && headings.stream().noneMatch(other -> other.slot() == slot);
    }

    private @Nullable Heading lost(Slot slot, int line, IntFunction<@Nullable TextLine> at) {
        TextLine first = at.apply(line);
        return first == null ? null : Heading.lost(slot, line, place.applyAsInt(line), first.source());
    }

    /** The heading in the form's words, whose table stands in an annex behind the last section, or before it. */
    private @Nullable Heading exact(Slot slot) {
        Heading best = best(slot);
        return best != null && HeadingWords.exactly(best.letters()) == slot ? best : null;
    }

    /** The heading that says it word for word, or else the first for the overview and the last for the others. */
    private @Nullable Heading best(Slot slot) {
        Heading best = null;
        for (Heading heading : headings) {
            if (heading.slot() != slot) {
                continue;
            }
            boolean exact = HeadingWords.exactly(heading.letters()) == slot;
            boolean bestExact = best != null && HeadingWords.exactly(best.letters()) == slot;
            boolean later = slot != Slot.OVERVIEW && exact == bestExact;
            if (best == null || (exact && !bestExact) || later) {
                best = heading;
            }
        }
        return best;
    }

    static Slot slot(TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> Slot.DISCLOSURE;
            case REQUESTS -> Slot.REQUESTS;
            case DISPUTES -> Slot.DISPUTES;
        };
    }
}
