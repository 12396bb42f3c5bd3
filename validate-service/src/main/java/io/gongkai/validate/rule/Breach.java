package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Suggestion;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule does not hold at one place of a report.
 *
 * @param severity how grave
 * @param message what is wrong, with the sum written out
 * @param addresses the figures that it was read from; empty if it concerns the text
 * @param sections the sections that it concerns, counted from 0
 * @param about what tells this breach from others of the same rule and the same addresses, e.g. a heading; may be empty
 * @param suggestion the smallest change that repairs it; null where none is determined
 * @param alternatives other changes that would repair it as well
 * @param standing {@code fails}, or {@code failsIfBlanksAreZero}
 */
public record Breach(
        Severity severity,
        Message message,
        List<String> addresses,
        List<Integer> sections,
        String about,
        @Nullable Suggestion suggestion,
        List<Suggestion> alternatives,
        Standing standing) {

    public static Breach ofFigures(Severity severity, List<String> addresses, String zh, String en) {
        return new Breach(severity, new Message(zh, en), addresses, List.of(), "", null, List.of(), Standing.FAILS);
    }

    public static Breach ofText(Severity severity, List<Integer> sections, String about, String zh, String en) {
        return new Breach(severity, new Message(zh, en), List.of(), sections, about, null, List.of(), Standing.FAILS);
    }

    public Breach suggesting(@Nullable Suggestion suggestion, List<Suggestion> alternatives) {
        return new Breach(severity, message, addresses, sections, about, suggestion, alternatives, standing);
    }

    /** The same, read from these sections as well. */
    public Breach inSections(List<Integer> sections) {
        return new Breach(severity, message, addresses, sections, about, suggestion, alternatives, standing);
    }

    /** The same, told from others of its rule and addresses by this. */
    public Breach about(String about) {
        return new Breach(severity, message, addresses, sections, about, suggestion, alternatives, standing);
    }

    /** The same, but other numbers in place of the blanks would make the rule hold. */
    public Breach ifBlanksAreZero() {
        return new Breach(
                severity,
                message,
                addresses,
                sections,
                about,
                suggestion,
                alternatives,
                Standing.FAILS_IF_BLANKS_ARE_ZERO);
    }

    /** The same; where some of these are blank, other numbers in their place would make the rule hold. */
    public Breach ifBlanksAreZero(Entry... entries) {
        return Stream.of(entries).anyMatch(Entry::isBlank) ? ifBlanksAreZero() : this;
    }
}
