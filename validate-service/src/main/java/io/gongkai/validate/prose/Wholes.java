package io.gongkai.validate.prose;

import io.gongkai.parse.events.TableKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What numbers are parts of: 收到申请10件，其中自然人8件，占80%. */
final class Wholes {
    private static final int NEAR = 8;
    private static final List<String> SHARE_FOLLOWS =
            List.of("，占", "，占比", "（占", "（占比", "占", "，占总数的", "，占总数", "，占总量的", "，占比为", "（");

    private Wholes() {}

    static boolean isPart(Topic topic) {
        return topic.isApplicant() || topic == Topic.CHANNEL;
    }

    /** What the sentence counted before that its parts belong to; null if nothing. */
    static @Nullable Topic before(List<Mention> mentions, int sentence) {
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Mention mention = mentions.get(at);
            if (mention.sentence() != sentence) {
                return null;
            }
            if (mention.topic().subject() == Subject.REQUESTS && !isPart(mention.topic())) {
                return mention.topic();
            }
        }
        return null;
    }

    /** 新收10件，上年结转2件，其中自然人8件: of what came in, and not said whether of all or of the new ones. */
    static boolean isPerhapsOfAllThatCameIn(List<Mention> mentions, int sentence, Topic topic) {
        return isPart(topic)
                && before(mentions, sentence) == Topic.CARRIED_IN
                && mentions.stream()
                        .filter(mention -> mention.sentence() == sentence)
                        .map(Mention::topic)
                        .anyMatch(whole -> whole == Topic.NEW || whole == Topic.RECEIVED || whole == Topic.HANDLED);
    }

    /** 办结100件，其中新收90件: those of the new ones that were concluded. */
    static boolean isOfTheConcluded(List<Mention> mentions, int sentence, Topic topic) {
        return topic == Topic.NEW
                && mentions.stream()
                        .filter(mention -> mention.sentence() == sentence)
                        .map(Mention::topic)
                        .anyMatch(whole -> whole == Topic.CONCLUDED || whole == Topic.ANSWERED);
    }

    /**
     * 网络申请50件，予以公开30件: perhaps thirty of these fifty.
     *
     * @param ofTheLast whether words say that the number before is the whole: 上年结转5件，其中予以公开2件
     */
    static boolean isPerhapsWithinAPart(List<Mention> mentions, int sentence, Topic topic, boolean ofTheLast) {
        if (mentions.isEmpty() || isPart(topic) || topic.subject() != Subject.REQUESTS) {
            return false;
        }
        Mention last = mentions.getLast();
        boolean carried = last.topic() == Topic.CARRIED_IN || last.topic() == Topic.CARRIED_OUT;
        return last.sentence() == sentence && (isPart(last.topic()) || (carried && ofTheLast));
    }

    /** 行政复议、行政诉讼共28件，其中维持16件: of which of them is not said. */
    static boolean isPerhapsOfBoth(List<Mention> mentions, int sentence, Topic topic) {
        boolean outcome = topic != Topic.REVIEWS && topic != Topic.SUITS && topic != Topic.DISPUTES;
        if (mentions.isEmpty() || !outcome || Comparison.table(topic) != TableKind.DISPUTES) {
            return false;
        }
        for (Mention mention : mentions.reversed()) {
            if (mention.sentence() != sentence || Comparison.table(mention.topic()) != TableKind.DISPUTES) {
                return false;
            }
            if (mention.topic() == Topic.DISPUTES) {
                return true;
            }
            if (mention.topic() == Topic.REVIEWS || mention.topic() == Topic.SUITS) {
                return false;
            }
        }
        return false;
    }

    /** The share that is printed behind a number; null if none is. */
    static @Nullable Quantity share(String text, List<Quantity> quantities, int position) {
        if (position + 1 >= quantities.size()) {
            return null;
        }
        int end = quantities.get(position).end();
        Quantity next = quantities.get(position + 1);
        return next.isShare() && next.start() - end <= NEAR && SHARE_FOLLOWS.contains(text.substring(end, next.start()))
                ? next
                : null;
    }
}
