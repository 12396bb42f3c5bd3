package io.gongkai.validate.prose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a number of the narrative can name: the figures that it equals, or any of several sums of them. */
public enum Topic {
    NEW(Subject.REQUESTS, Strictness.EXACT, rows("received")),
    /** 受理749 = 新收713 + 结转36: new plus carried over is right too. */
    RECEIVED(Subject.REQUESTS, Strictness.EXACT, rows("received"), rows("received", "carriedIn")),
    HANDLED(Subject.REQUESTS, Strictness.EQUAL_ONLY, rows("received"), rows("received", "carriedIn"), rows("total")),
    CARRIED_IN(Subject.REQUESTS, Strictness.EXACT, rows("carriedIn")),
    /** Perhaps of the new ones only. */
    CONCLUDED(Subject.REQUESTS, Strictness.EXCESS_ONLY, rows("total")),
    /** Not processed, or ended otherwise, is perhaps not counted as answered. */
    ANSWERED(Subject.REQUESTS, Strictness.EXCESS_ONLY, rows("total")),
    CARRIED_OUT(Subject.REQUESTS, Strictness.EXACT, rows("carriedOut")),
    GRANTED(Subject.REQUESTS, Strictness.EXACT, rows("granted"), rows("granted", "partlyGranted")),
    PARTLY_GRANTED(Subject.REQUESTS, Strictness.EXACT, rows("partlyGranted")),
    REFUSED(
            Subject.REQUESTS,
            Strictness.EXACT,
            rows(
                    "refused.stateSecret",
                    "refused.prohibitedByLaw",
                    "refused.publicSafety",
                    "refused.thirdPartyRights",
                    "refused.internalAffairs",
                    "refused.processInformation",
                    "refused.enforcementFile",
                    "refused.administrativeInquiry")),
    UNAVAILABLE(
            Subject.REQUESTS,
            Strictness.EXACT,
            rows("unavailable.notHeld", "unavailable.needsCreation", "unavailable.stillUnclear")),
    NOT_PROCESSED(
            Subject.REQUESTS,
            Strictness.EXACT,
            rows(
                    "notProcessed.petition",
                    "notProcessed.duplicate",
                    "notProcessed.publication",
                    "notProcessed.massRepeat",
                    "notProcessed.confirmation")),
    OTHER_PROCESSING(
            Subject.REQUESTS,
            Strictness.EXACT,
            rows("other"),
            rows("other.notCorrected", "other.feeUnpaid", "other.rest")),
    STATE_SECRET(Subject.REQUESTS, Strictness.EXACT, rows("refused.stateSecret")),
    PROHIBITED(Subject.REQUESTS, Strictness.EXACT, rows("refused.prohibitedByLaw")),
    PUBLIC_SAFETY(Subject.REQUESTS, Strictness.EXACT, rows("refused.publicSafety")),
    THIRD_PARTY(Subject.REQUESTS, Strictness.EXACT, rows("refused.thirdPartyRights")),
    INTERNAL(Subject.REQUESTS, Strictness.EXACT, rows("refused.internalAffairs")),
    PROCESS(Subject.REQUESTS, Strictness.EXACT, rows("refused.processInformation")),
    ENFORCEMENT_FILE(Subject.REQUESTS, Strictness.EXACT, rows("refused.enforcementFile")),
    INQUIRY(Subject.REQUESTS, Strictness.EXACT, rows("refused.administrativeInquiry")),
    NOT_HELD(Subject.REQUESTS, Strictness.EXACT, rows("unavailable.notHeld")),
    NEEDS_CREATION(Subject.REQUESTS, Strictness.EXACT, rows("unavailable.needsCreation")),
    STILL_UNCLEAR(Subject.REQUESTS, Strictness.EXACT, rows("unavailable.stillUnclear")),
    PETITION(Subject.REQUESTS, Strictness.EXACT, rows("notProcessed.petition")),
    DUPLICATE(Subject.REQUESTS, Strictness.EXACT, rows("notProcessed.duplicate")),
    NATURAL_PERSON(Subject.REQUESTS, Strictness.EXACT, columns("naturalPerson")),
    ORGANISATION(
            Subject.REQUESTS,
            Strictness.EXACT,
            columns("business", "research", "publicWelfare", "legalService", "otherOrganisation")),
    /** 网络, 信函, 当面: the form has no figure for the channel. */
    CHANNEL(Subject.REQUESTS, Strictness.EQUAL_ONLY),
    /** Filed this year, or carried over included: fewer than in the form may be right. */
    REVIEWS(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.total")),
    REVIEWS_UPHELD(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.upheld")),
    REVIEWS_CORRECTED(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.corrected")),
    REVIEWS_OTHER(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.otherOutcome")),
    REVIEWS_PENDING(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.pending")),
    SUITS(Subject.SUIT, Strictness.EXCESS_ONLY, suits("total")),
    SUITS_UPHELD(Subject.SUIT, Strictness.EXCESS_ONLY, suits("upheld")),
    SUITS_CORRECTED(Subject.SUIT, Strictness.EXCESS_ONLY, suits("corrected")),
    SUITS_OTHER(Subject.SUIT, Strictness.EXCESS_ONLY, suits("otherOutcome")),
    SUITS_PENDING(Subject.SUIT, Strictness.EXCESS_ONLY, suits("pending")),
    DIRECT_SUITS(Subject.SUIT, Strictness.EXCESS_ONLY, cells("disputes.directSuit.total")),
    SUITS_AFTER_REVIEW(Subject.SUIT, Strictness.EXCESS_ONLY, cells("disputes.suitAfterReview.total")),
    NORMATIVE_MADE(Subject.NORMATIVE_DOCUMENTS, Strictness.EXACT, cells("disclosure.normativeDocuments.made")),
    NORMATIVE_REPEALED(Subject.NORMATIVE_DOCUMENTS, Strictness.EXACT, cells("disclosure.normativeDocuments.repealed")),
    NORMATIVE_IN_FORCE(Subject.NORMATIVE_DOCUMENTS, Strictness.EXACT, cells("disclosure.normativeDocuments.inForce")),
    REGULATIONS_MADE(Subject.REGULATIONS, Strictness.EXACT, cells("disclosure.regulations.made")),
    REGULATIONS_REPEALED(Subject.REGULATIONS, Strictness.EXACT, cells("disclosure.regulations.repealed")),
    REGULATIONS_IN_FORCE(Subject.REGULATIONS, Strictness.EXACT, cells("disclosure.regulations.inForce")),
    /** 发布 and 公开 are other verbs than 制发. */
    PUBLISHED(Subject.NORMATIVE_DOCUMENTS, Strictness.EQUAL_ONLY),
    LICENCES(Subject.DECISIONS, Strictness.EXACT, cells("disclosure.licences.decisions")),
    PENALTIES(Subject.DECISIONS, Strictness.EXACT, cells("disclosure.penalties.decisions")),
    COERCION(Subject.DECISIONS, Strictness.EXACT, cells("disclosure.coercion.decisions")),
    FEES(Subject.FEES, Strictness.EXACT, cells("disclosure.fees.amount")),
    PROCUREMENT(Subject.PROCUREMENT, Strictness.EXACT, cells("disclosure.procurement.amount"));

    /** When a number that is another than the figure is held against the report. */
    public enum Strictness {
        EXACT,
        /** Only if it is greater, for a smaller one may leave out what the form counts. */
        EXCESS_ONLY,
        /** Never. */
        EQUAL_ONLY
    }

    private static final String WHOLE = ".total";

    private final Subject subject;
    private final Strictness strictness;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists of strings
    private final List<List<String>> readings;

    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    Topic(Subject subject, Strictness strictness, List<String>... readings) {
        this.subject = subject;
        this.strictness = strictness;
        this.readings = List.of(readings);
    }

    Subject subject() {
        return subject;
    }

    Strictness strictness() {
        return strictness;
    }

    /** The sums of figures that the number may be; none if the form has no such figure. */
    List<List<String>> readings() {
        return readings;
    }

    boolean isApplicant() {
        return this == NATURAL_PERSON || this == ORGANISATION;
    }

    /** The figures of one kind of applicants in the rows of another topic. */
    List<List<String>> readingsWithin(Topic whole) {
        return whole.readings.stream()
                .map(reading -> reading.stream()
                        .flatMap(address -> readings.getFirst().stream()
                                .map(column -> address.substring(0, address.length() - WHOLE.length()) + "." + column))
                        .toList())
                .toList();
    }

    private static List<String> rows(String... rows) {
        return Arrays.stream(rows).map(row -> "requests." + row + ".total").toList();
    }

    private static List<String> columns(String... columns) {
        return List.of(columns);
    }

    private static List<String> cells(String... addresses) {
        return List.of(addresses);
    }

    private static List<String> suits(String column) {
        return Stream.of("directSuit", "suitAfterReview")
                .map(kind -> "disputes." + kind + "." + column)
                .toList();
    }
}
