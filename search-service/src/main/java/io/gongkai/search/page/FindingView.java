package io.gongkai.search.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it.
 *
 * @param number its number on the page, from 1
 * @param severity its name on the wire
 * @param basis what the rule rests on; empty if it is not said
 * @param onlyIfBlanksAreZero whether other numbers in place of the blanks would make the rule hold
 * @param addresses the figures that the rule read
 * @param suspects those of them to be changed; empty where that is not determined
 * @param cells those of them that bear on it, the suspects first
 * @param sections the sections that it concerns, by their place in the report
 * @param suggestions changes that would repair it, the determined one first
 * @param expected the values that the first suggestion puts into cells, by address
 * @param remarks what people said about it, oldest first
 * @param cause null where none is looked for
 */
public record FindingView(
        int number,
        String severity,
        String severityLabel,
        String rule,
        String ruleName,
        String message,
        String basis,
        boolean onlyIfBlanksAreZero,
        List<String> addresses,
        List<String> suspects,
        List<CellView> cells,
        List<Integer> sections,
        List<SuggestionView> suggestions,
        Map<String, String> expected,
        List<RemarkView> remarks,
        @Nullable CauseView cause) {

    /** How many cells are marked with the number of a finding that suspects none of them; a table full of marks says nothing. */
    private static final int MOST_MARKED = 6;

    public boolean isEcho() {
        return cause != null && cause.echo();
    }

    /** The message, with links to the reports that it names. */
    public List<MessagePiece> pieces() {
        return MessagePiece.of(message);
    }

    boolean concerns(String address) {
        return addresses.contains(address);
    }

    /** Whether the cell is one to be changed, or there is nothing to tell it from the others. */
    boolean suspects(String address) {
        return suspects.isEmpty() ? concerns(address) : suspects.contains(address);
    }

    /** Whether its number stands at the cell. */
    boolean marks(String address) {
        boolean few = !suspects.isEmpty() || addresses.size() <= MOST_MARKED;
        return suspects(address) && (few || addresses.getFirst().equals(address));
    }
}
