package io.gongkai.validate.prose;

import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.StatementOutcome;
import io.gongkai.validate.events.StatementScope;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares numbers of the narrative with the form. Where anything is open, only agreement counts. */
final class Comparison {
    private static final List<String> DECISIONS =
            List.of("disclosure.licences.decisions", "disclosure.penalties.decisions");

    private final Facts facts;
    /** What the parts of a sum belong to agrees with the form. */
    private final List<Mention> matching = new ArrayList<>();

    Comparison(Facts facts) {
        this.facts = facts;
    }

    Compared compare(Mention mention) {
        List<List<String>> readings = readings(mention);
        List<String> addresses = readings.isEmpty() ? List.of() : readings.getFirst();
        Reason never = never(mention, readings);
        if (never != null) {
            return notComparable(mention, addresses, never);
        }
        for (List<String> reading : readings) {
            List<Entry> entries = facts.entries(reading);
            if (entries.stream().noneMatch(Entry::isUnreadable) && agrees(mention, sum(entries))) {
                matching.add(mention);
                return new Compared(
                        mention,
                        told(mention, reading, sum(entries), StatementOutcome.MATCHING, null),
                        null,
                        blanks(entries));
            }
        }
        Reason open = open(mention, readings);
        if (open != null) {
            return notComparable(mention, addresses, open);
        }
        BigDecimal figure = sum(facts.entries(addresses));
        return new Compared(
                mention,
                told(mention, addresses, figure, StatementOutcome.DIFFERING, null),
                null,
                blanksThatCouldAgree(mention, readings));
    }

    private Compared notComparable(Mention mention, List<String> addresses, Reason why) {
        return new Compared(mention, told(mention, addresses, null, StatementOutcome.NOT_COMPARABLE, why), why, 0);
    }

    /** How many blank cells other numbers in which would make some reading agree; they can only add to it. */
    private int blanksThatCouldAgree(Mention mention, List<List<String>> readings) {
        return readings.stream()
                .map(facts::entries)
                .filter(entries -> sum(entries).compareTo(mention.value()) < 0)
                .mapToInt(Comparison::blanks)
                .max()
                .orElse(0);
    }

    private static int blanks(List<Entry> entries) {
        return (int) entries.stream().filter(Entry::isBlank).count();
    }

    private List<List<String>> readings(Mention mention) {
        Topic whole = mention.whole();
        if (mention.topic().isApplicant()) {
            return whole == null ? List.of() : printed(mention.topic().readingsWithin(whole));
        }
        return printed(mention.topic().readings());
    }

    /** Those that the layout printed has; where the table was not found, as the form of the year has them. */
    private List<List<String>> printed(List<List<String>> readings) {
        return readings.stream()
                .filter(reading -> reading.stream().allMatch(facts::has))
                .toList();
    }

    private @Nullable Reason never(Mention mention, List<List<String>> readings) {
        if (mention.doubt() == Reason.PLAN || mention.doubt() == Reason.PART_OF_YEAR) {
            return mention.doubt();
        }
        if (!Objects.equals(mention.year(), facts.year())) {
            return Reason.OTHER_YEAR;
        }
        if (isOtherScope(mention.scope())) {
            return Reason.OTHER_SCOPE;
        }
        if (!mention.topic().readings().isEmpty() && !facts.isRead(table(mention.topic()))) {
            return Reason.NOT_READ;
        }
        if (mention.topic() == Topic.PUBLISHED) {
            return Reason.OTHER_VERB;
        }
        return readings.isEmpty() ? Reason.NO_SUCH_FIGURE : null;
    }

    /** Why a number that agrees with nothing is not held against the report; null if it is. */
    private @Nullable Reason open(Mention mention, List<List<String>> readings) {
        if (mention.doubt() != null) {
            return mention.doubt();
        }
        if (mention.quantity().approximate()) {
            return Reason.APPROXIMATE;
        }
        List<Entry> entries = readings.stream()
                .flatMap(reading -> facts.entries(reading).stream())
                .toList();
        if (entries.stream().anyMatch(Entry::isUnreadable)) {
            return Reason.UNREADABLE;
        }
        if (entries.stream().anyMatch(Entry::isSlash)) {
            return Reason.NOT_APPLICABLE;
        }
        if (isScopeOpen(mention.scope())) {
            return Reason.UNCLEAR_SCOPE;
        }
        return switch (mention.topic().strictness()) {
            case EQUAL_ONLY -> Reason.UNCLEAR_WORDS;
            case EXCESS_ONLY ->
                mention.value().signum() > 0 && mention.value().compareTo(sum(facts.entries(readings.getFirst()))) < 0
                        ? Reason.PERHAPS_A_PART
                        : null;
            case EXACT -> isPartOfDoubtfulWhole(mention) ? Reason.UNCLEAR_WORDS : null;
        };
    }

    private boolean isPartOfDoubtfulWhole(Mention mention) {
        Topic whole = mention.whole();
        return mention.topic().isApplicant()
                && !(whole == Topic.CAME_IN
                        ? agreesBeside(mention, Topic.CARRIED_IN)
                                && (agreesBeside(mention, Topic.NEW) || agreesBeside(mention, Topic.RECEIVED))
                        : agreesBeside(mention, whole));
    }

    private boolean agreesBeside(Mention part, @Nullable Topic topic) {
        return matching.stream()
                .anyMatch(whole -> whole.section() == part.section()
                        && whole.sentence() == part.sentence()
                        && whole.topic() == topic);
    }

    private boolean isOtherScope(StatementScope scope) {
        IssuerKind kind = facts.report().identity().issuerKind();
        if (kind == IssuerKind.GOVERNMENT) {
            return scope == StatementScope.ORGAN;
        }
        if (kind == IssuerKind.OFFICE) {
            return scope == (isOfTheDivision() ? StatementScope.ORGAN : StatementScope.DIVISION);
        }
        return kind == IssuerKind.DEPARTMENT && scope == StatementScope.DIVISION;
    }

    private boolean isScopeOpen(StatementScope scope) {
        IssuerKind kind = facts.report().identity().issuerKind();
        return kind == null
                ? scope != StatementScope.UNSTATED
                : kind == IssuerKind.OFFICE && scope == StatementScope.UNSTATED && isOfTheDivision();
    }

    /** An office licenses and fines nobody: where its table counts that, it counts for the whole division. */
    private boolean isOfTheDivision() {
        return DECISIONS.stream().filter(facts::has).map(facts::entry).anyMatch(Entry::isPositive);
    }

    private static boolean agrees(Mention mention, BigDecimal figure) {
        return mention.quantity().approximate()
                ? mention.quantity().isAbout(figure)
                : mention.quantity().is(figure);
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static TableKind table(Topic topic) {
        return switch (topic.subject()) {
            case REQUESTS -> TableKind.REQUESTS;
            case REVIEW, SUIT, DIRECT_SUIT, SUIT_AFTER_REVIEW -> TableKind.DISPUTES;
            case NORMATIVE_DOCUMENTS, DOCUMENTS, REGULATIONS, DECISIONS, FEES, PROCUREMENT, ELSE ->
                TableKind.DISCLOSURE;
        };
    }

    private Statement told(
            Mention mention,
            List<String> addresses,
            @Nullable BigDecimal figure,
            StatementOutcome outcome,
            @Nullable Reason reason) {
        String text = facts.report().sections().get(mention.section()).text();
        return new Statement(
                mention.section(),
                mention.offset(),
                mention.length(),
                text.substring(mention.offset(), mention.offset() + mention.length()),
                Entry.plain(mention.value()),
                mention.quantity().approximate(),
                mention.quantity().unit().toLowerCase(Locale.ROOT),
                mention.scope(),
                mention.year(),
                mention.verb(),
                addresses,
                figure == null ? null : Entry.plain(figure),
                outcome,
                reason == null ? null : reason.message());
    }
}
