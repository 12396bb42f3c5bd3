package io.gongkai.validate.prose;

import java.util.EnumMap;
import java.util.Map;

/** Words that mean another figure where another thing is spoken of: 结果维持 of reviews and of suits, 废止 of documents and of 规章. */
final class TopicShift {
    private static final Map<Subject, Map<Topic, Topic>> SHIFTS = new EnumMap<>(Subject.class);

    static {
        outcomes(Subject.SUIT, Topic.SUITS_UPHELD, Topic.SUITS_CORRECTED, Topic.SUITS_OTHER, Topic.SUITS_PENDING);
        outcomes(
                Subject.DIRECT_SUIT,
                Topic.DIRECT_UPHELD,
                Topic.DIRECT_CORRECTED,
                Topic.DIRECT_OTHER,
                Topic.DIRECT_PENDING);
        outcomes(
                Subject.SUIT_AFTER_REVIEW,
                Topic.AFTER_REVIEW_UPHELD,
                Topic.AFTER_REVIEW_CORRECTED,
                Topic.AFTER_REVIEW_OTHER,
                Topic.AFTER_REVIEW_PENDING);
        documents(Subject.REGULATIONS, Topic.REGULATIONS_MADE, Topic.REGULATIONS_REPEALED, Topic.REGULATIONS_IN_FORCE);
        documents(Subject.DOCUMENTS, Topic.DOCUMENTS_MADE, Topic.DOCUMENTS_REPEALED, Topic.DOCUMENTS_IN_FORCE);
    }

    private TopicShift() {}

    static Topic to(Subject spokenOf, Topic topic) {
        Map<Topic, Topic> shifts = SHIFTS.get(spokenOf);
        return shifts == null ? topic : shifts.getOrDefault(topic, topic);
    }

    private static void outcomes(Subject subject, Topic upheld, Topic corrected, Topic other, Topic pending) {
        SHIFTS.put(
                subject,
                new EnumMap<>(Map.of(
                        Topic.REVIEWS_UPHELD, upheld,
                        Topic.REVIEWS_CORRECTED, corrected,
                        Topic.REVIEWS_OTHER, other,
                        Topic.REVIEWS_PENDING, pending)));
    }

    private static void documents(Subject subject, Topic made, Topic repealed, Topic inForce) {
        SHIFTS.put(
                subject,
                new EnumMap<>(Map.of(
                        Topic.NORMATIVE_MADE, made,
                        Topic.NORMATIVE_REPEALED, repealed,
                        Topic.NORMATIVE_IN_FORCE, inForce)));
    }
}
