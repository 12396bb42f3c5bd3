package io.gongkai.validate.prose;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Section;
import io.gongkai.validate.events.StatementScope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one section what names figures. Each number is looked at with the words of its clause, which name it; the
 * sentence and the paragraph before tell what it is about.
 */
final class MentionFinding {
    private final int index;
    private final DenseText dense;
    private final Passage passage;
    private final Setting setting;
    private final Naming naming;
    private final List<Quantity> quantities;
    private final Listing listing;
    private final Continuity continuity;
    private final List<Mention> mentions = new ArrayList<>();

    MentionFinding(int index, Section section, Identity identity, int limit) {
        this.index = index;
        this.dense = DenseText.of(section.text(), limit);
        this.passage = new Passage(dense.text());
        this.setting = new Setting(section, passage, identity);
        Remainder remainder = new Remainder(identity);
        this.naming = new Naming(passage, remainder, identity.year());
        this.continuity = new Continuity(passage, setting, remainder);
        this.quantities = Quantities.of(dense.text());
        this.listing = new Listing(dense.text(), naming, quantities);
    }

    List<Mention> find() {
        int at = 0;
        while (at < quantities.size() && mentions.size() <= Narrative.MOST_STATEMENTS) {
            at += quantities.get(at).isShare() ? 1 : read(at);
        }
        for (Denial denial : DenialFinding.in(dense.text())) {
            deny(denial);
        }
        return mentions;
    }

    /** How many numbers were read. */
    private int read(int position) {
        Quantity quantity = quantities.get(position);
        int floor = position == 0 ? 0 : Math.min(quantities.get(position - 1).end(), quantity.start());
        int from = passage.clauseStart(quantity.start(), floor);
        int linked = naming.linked(from, quantity.start());
        int listed = listing.read(position, from, linked, (number, named) -> add(number, named, null));
        if (listed > 0) {
            return listed;
        }
        Quantity share = Wholes.share(dense.text(), quantities, position);
        Named left = naming.before(from, quantity.start(), linked);
        Named right = left == null || left.phrase().bare() ? naming.behind(quantity, from, linked) : null;
        Named named = right == null ? left : right;
        if (named == null || !add(quantity, named, share)) {
            continuity.countElse(quantity, from);
        }
        return 1;
    }

    /** Whether it names anything. */
    private boolean add(Quantity quantity, Named named, @Nullable Quantity share) {
        Phrase phrase = named.phrase();
        int at = quantity.start();
        Subject subject = setting.subject(at);
        Topic topic = phrase.bare() ? meant(phrase.topic(), subject, at) : phrase.topic();
        if (topic == null || !topic.isCountedIn(quantity)) {
            return false;
        }
        int sentence = passage.sentenceStart(at);
        if (topic == Topic.CONCERNS_SECRET && Wholes.before(mentions, sentence) == Topic.REFUSED) {
            topic = Topic.STATE_SECRET;
        }
        Topic whole = Wholes.isPart(topic) ? Wholes.before(mentions, sentence) : null;
        if (Wholes.isPerhapsOfAllThatCameIn(mentions, sentence, topic)) {
            whole = Topic.CAME_IN;
        } else if (topic.isApplicant() && whole == null) {
            whole = Topic.RECEIVED; // not said here, so nothing but agreement counts
        }
        boolean alone = named.alone()
                && !quantity.unit().isEmpty()
                && (phrase.topic() != Topic.DOCUMENTS || continuity.isListedAfterTheLast(named.start()))
                && !(topic.subject() == Subject.DECISIONS && continuity.isBrokenIn(sentence))
                && !(topic == Topic.FEES && setting.isWaiver(at))
                && !continuity.isLabelled(Math.min(named.start(), at))
                && (named.end() > at || Remainder.endsCount(dense.text(), quantity.end()))
                && (!phrase.bare() || (isSure(topic, subject, at) && continuity.holds(named, quantity)));
        boolean within = !continuity.isBehindBracket(named.start())
                && Wholes.isPerhapsWithinAPart(mentions, sentence, topic, continuity.isOfTheLast(named.start()));
        boolean sure = alone
                && !within
                && !Wholes.isOfTheConcluded(mentions, sentence, topic)
                && !Wholes.isPerhapsOfBoth(mentions, sentence, topic);
        Mention mention = mention(
                quantity,
                new Named(
                        phrase,
                        named.words(),
                        Math.min(named.start(), at),
                        Math.max(named.end(), quantity.end()),
                        named.alone()),
                topic,
                at,
                scope(at, phrase.bare()),
                whole,
                sure ? null : Reason.UNCLEAR_WORDS,
                share);
        mentions.add(mention);
        boolean other = !alone || within || (mention.doubt() != null && mention.doubt() != Reason.UNCLEAR_WORDS);
        boolean unasked = topic == Topic.HANDLED && continuity.isBrokenIn(sentence);
        continuity.count(quantity, Math.max(named.end(), quantity.end()), mention.scope(), other || unasked);
        return true;
    }

    private @Nullable Topic meant(Topic topic, @Nullable Subject subject, int at) {
        Topic named = topic == Topic.DOCUMENTS ? setting.documentVerb(at) : topic;
        return named == null ? null : named.in(subject);
    }

    /** Whether the sentence speaks of what a phrase names that tells too little by itself. */
    private boolean isSure(Topic topic, @Nullable Subject subject, int at) {
        return switch (topic.subject()) {
            case DECISIONS -> false; // 行政处罚5件: perhaps cases, perhaps items
            case REVIEW, SUIT, DIRECT_SUIT, SUIT_AFTER_REVIEW ->
                setting.isAboutDisclosure(at) && topic.subject() == subject;
            case NORMATIVE_DOCUMENTS, DOCUMENTS, REGULATIONS -> topic.subject() == subject && !setting.isRevision(at);
            case REQUESTS, FEES, PROCUREMENT, ELSE -> topic.subject() == subject;
        };
    }

    private void deny(Denial denial) {
        Reason doubt =
                denial.doubt() == null && continuity.isLabelled(denial.start()) ? Reason.UNCLEAR_WORDS : denial.doubt();
        Named named = new Named(
                new Phrase(denial.topic(), false), denial.words(), denial.start(), denial.end(), doubt == null);
        mentions.add(mention(
                denial.quantity(), named, denial.topic(), denial.end(), scope(denial.end(), false), null, doubt, null));
    }

    /** What a phrase goes on about is whose number that was: 我办收到申请5件。予以公开3件. */
    private StatementScope scope(int at, boolean bare) {
        StatementScope own = setting.scope(at);
        return own == StatementScope.UNSTATED && bare ? continuity.scope(at) : own;
    }

    /** @param told what was told up to here says of what, when and whose */
    private Mention mention(
            Quantity quantity,
            Named named,
            Topic topic,
            int told,
            StatementScope scope,
            @Nullable Topic whole,
            @Nullable Reason doubt,
            @Nullable Quantity share) {
        Reason aside = setting.aside(told, quantity.end());
        int offset = dense.offset(named.start());
        return new Mention(
                index,
                passage.paragraphStart(quantity.start()),
                passage.sentenceStart(quantity.start()),
                offset,
                dense.offset(named.end() - 1) + 1 - offset,
                quantity,
                quantity.start() == named.start() && quantity.unit().isEmpty(),
                topic,
                named.words(),
                whole,
                scope,
                setting.year(quantity.start()),
                aside != null ? aside : scope == StatementScope.UNCLEAR ? Reason.UNCLEAR_SCOPE : doubt,
                share);
    }
}
