package io.gongkai.validate.prose;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a number of the narrative can name: the figures that it equals, or any of several sums of them. */
public enum Topic {
    NEW(Subject.REQUESTS, Strictness.EXACT, rows("received")),
    /** 受理749 = 新收713 + 结转36: new plus carried over is right too. */
    RECEIVED(Subject.REQUESTS, Strictness.EXACT, rows("received"), rows("received", "carriedIn")),
    HANDLED(Subject.REQUESTS, Strictness.EQUAL_ONLY, rows("received"), rows("received", "carriedIn"), rows("total")),
    CARRIED_IN(Subject.REQUESTS, Strictness.EXACT, rows("carriedIn")),
    /** 新收10件，上年结转2件，其中…: of the new ones, of all that came in, or of those carried in. No words name it. */
    CAME_IN(Subject.REQUESTS, Strictness.EXACT, rows("received"), rows("received", "carriedIn"), rows("carriedIn")),
    /** Perhaps of the new ones only. */
    CONCLUDED(Subject.REQUESTS, Strictness.EXCESS_ONLY, rows("total")),
    /** Not processed, or ended otherwise, is perhaps not counted as answered. */
    ANSWERED(Subject.REQUESTS, Strictness.EXCESS_ONLY, rows("total")),
    CARRIED_OUT(Subject.REQUESTS, Strictness.EXACT, rows("carriedOut")),
    /** 结转9件: to the next year or from the last. */
    CARRIED(Subject.REQUESTS, Strictness.EQUAL_ONLY, rows("carriedOut"), rows("carriedIn")),
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
    /** 涉及国家秘密: a reason not to disclose where 不予公开 was counted before, else perhaps what a review of files found. */
    CONCERNS_SECRET(Subject.REQUESTS, Strictness.EQUAL_ONLY, rows("refused.stateSecret")),
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
    PUBLICATION(Subject.REQUESTS, Strictness.EXACT, rows("notProcessed.publication")),
    MASS_REPEAT(Subject.REQUESTS, Strictness.EXACT, rows("notProcessed.massRepeat")),
    CONFIRMATION(Subject.REQUESTS, Strictness.EXACT, rows("notProcessed.confirmation")),
    NOT_CORRECTED(Subject.REQUESTS, Strictness.EXACT, rows("other.notCorrected")),
    FEE_UNPAID(Subject.REQUESTS, Strictness.EXACT, rows("other.feeUnpaid")),
    NATURAL_PERSON(Subject.REQUESTS, Strictness.EXACT, columns("naturalPerson")),
    ORGANISATION(
            Subject.REQUESTS,
            Strictness.EXACT,
            columns("business", "research", "publicWelfare", "legalService", "otherOrganisation")),
    BUSINESS(Subject.REQUESTS, Strictness.EXACT, columns("business")),
    RESEARCH(Subject.REQUESTS, Strictness.EXACT, columns("research")),
    PUBLIC_WELFARE(Subject.REQUESTS, Strictness.EXACT, columns("publicWelfare")),
    LEGAL_SERVICE(Subject.REQUESTS, Strictness.EXACT, columns("legalService")),
    /** 网络, 信函, 当面: the form has no figure for the channel. */
    CHANNEL(Subject.REQUESTS, Strictness.EQUAL_ONLY),
    /** Filed this year, or carried over included: fewer than in the form may be right. */
    REVIEWS(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.total")),
    /** 行政复议、行政诉讼共28件: all three totals; perhaps of the suits only, where 共 is missing. */
    DISPUTES(
            Subject.SUIT,
            Strictness.EXCESS_ONLY,
            cells("disputes.review.total", "disputes.directSuit.total", "disputes.suitAfterReview.total"),
            suits("total")),
    REVIEWS_UPHELD(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.upheld")),
    REVIEWS_CORRECTED(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.corrected")),
    REVIEWS_OTHER(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.otherOutcome")),
    REVIEWS_PENDING(Subject.REVIEW, Strictness.EXCESS_ONLY, cells("disputes.review.pending")),
    SUITS(Subject.SUIT, Strictness.EXCESS_ONLY, suits("total")),
    SUITS_UPHELD(Subject.SUIT, Strictness.EXCESS_ONLY, suits("upheld")),
    SUITS_CORRECTED(Subject.SUIT, Strictness.EXCESS_ONLY, suits("corrected")),
    SUITS_OTHER(Subject.SUIT, Strictness.EXCESS_ONLY, suits("otherOutcome")),
    SUITS_PENDING(Subject.SUIT, Strictness.EXCESS_ONLY, suits("pending")),
    DIRECT_SUITS(Subject.DIRECT_SUIT, Strictness.EXCESS_ONLY, cells("disputes.directSuit.total")),
    DIRECT_UPHELD(Subject.DIRECT_SUIT, Strictness.EQUAL_ONLY, cells("disputes.directSuit.upheld"), suits("upheld")),
    DIRECT_CORRECTED(
            Subject.DIRECT_SUIT, Strictness.EQUAL_ONLY, cells("disputes.directSuit.corrected"), suits("corrected")),
    DIRECT_OTHER(
            Subject.DIRECT_SUIT,
            Strictness.EQUAL_ONLY,
            cells("disputes.directSuit.otherOutcome"),
            suits("otherOutcome")),
    DIRECT_PENDING(Subject.DIRECT_SUIT, Strictness.EQUAL_ONLY, cells("disputes.directSuit.pending"), suits("pending")),
    SUITS_AFTER_REVIEW(Subject.SUIT_AFTER_REVIEW, Strictness.EXCESS_ONLY, cells("disputes.suitAfterReview.total")),
    AFTER_REVIEW_UPHELD(
            Subject.SUIT_AFTER_REVIEW,
            Strictness.EQUAL_ONLY,
            cells("disputes.suitAfterReview.upheld"),
            suits("upheld")),
    AFTER_REVIEW_CORRECTED(
            Subject.SUIT_AFTER_REVIEW,
            Strictness.EQUAL_ONLY,
            cells("disputes.suitAfterReview.corrected"),
            suits("corrected")),
    AFTER_REVIEW_OTHER(
            Subject.SUIT_AFTER_REVIEW,
            Strictness.EQUAL_ONLY,
            cells("disputes.suitAfterReview.otherOutcome"),
            suits("otherOutcome")),
    AFTER_REVIEW_PENDING(
            Subject.SUIT_AFTER_REVIEW,
            Strictness.EQUAL_ONLY,
            cells("disputes.suitAfterReview.pending"),
            suits("pending")),
    NORMATIVE_MADE(Subject.NORMATIVE_DOCUMENTS, Strictness.EXACT, cells("disclosure.normativeDocuments.made")),
    NORMATIVE_REPEALED(Subject.NORMATIVE_DOCUMENTS, Strictness.EXACT, cells("disclosure.normativeDocuments.repealed")),
    NORMATIVE_IN_FORCE(Subject.NORMATIVE_DOCUMENTS, Strictness.EXACT, cells("disclosure.normativeDocuments.inForce")),
    /** 规范性文件 without 行政: the Party's perhaps among them. */
    DOCUMENTS_MADE(Subject.DOCUMENTS, Strictness.EQUAL_ONLY, cells("disclosure.normativeDocuments.made")),
    DOCUMENTS_REPEALED(Subject.DOCUMENTS, Strictness.EQUAL_ONLY, cells("disclosure.normativeDocuments.repealed")),
    DOCUMENTS_IN_FORCE(Subject.DOCUMENTS, Strictness.EQUAL_ONLY, cells("disclosure.normativeDocuments.inForce")),
    REGULATIONS_MADE(Subject.REGULATIONS, Strictness.EXACT, cells("disclosure.regulations.made")),
    REGULATIONS_REPEALED(Subject.REGULATIONS, Strictness.EXACT, cells("disclosure.regulations.repealed")),
    REGULATIONS_IN_FORCE(Subject.REGULATIONS, Strictness.EXACT, cells("disclosure.regulations.inForce")),
    /** 发布 and 公开 are other verbs than 制发. */
    PUBLISHED(Subject.NORMATIVE_DOCUMENTS, Strictness.EQUAL_ONLY),
    /** Documents, without a word of what was done to them. */
    DOCUMENTS(Subject.DOCUMENTS, Strictness.EQUAL_ONLY),
    LICENCES(Subject.DECISIONS, Strictness.EXACT, cells("disclosure.licences.decisions")),
    PENALTIES(Subject.DECISIONS, Strictness.EXACT, cells("disclosure.penalties.decisions")),
    COERCION(Subject.DECISIONS, Strictness.EXACT, cells("disclosure.coercion.decisions")),
    FEES(Subject.FEES, Strictness.EXACT, cells("disclosure.fees.amount")),
    PROCUREMENT(Subject.PROCUREMENT, Strictness.EXACT, cells("disclosure.procurement.amount"));

    private static final String WHOLE = ".total";
    private static final Set<Topic> APPLICANTS =
            EnumSet.of(NATURAL_PERSON, ORGANISATION, BUSINESS, RESEARCH, PUBLIC_WELFARE, LEGAL_SERVICE);

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
        return APPLICANTS.contains(this);
    }

    /** Whether the number can count this at all: money is no case, and there are no half requests. */
    boolean isCountedIn(Quantity quantity) {
        boolean money = this == FEES || this == PROCUREMENT;
        return money == quantity.isMoney() && (money || quantity.isWhole());
    }

    /** What a phrase that can name several things names where this is spoken of; null if none of them. The rows of the
     * requests table are known by themselves. */
    @Nullable
    Topic in(@Nullable Subject spokenOf) {
        Topic meant = spokenOf == null ? this : TopicShift.to(spokenOf, this);
        boolean row = spokenOf == null && subject == Subject.REQUESTS && !RequestWords.isAction(this);
        boolean dispute = this == REVIEWS || this == SUITS || this == DISPUTES;
        boolean free = row || subject == Subject.DECISIONS || dispute || this == PUBLISHED;
        return free || meant.subject == spokenOf ? meant : null;
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
