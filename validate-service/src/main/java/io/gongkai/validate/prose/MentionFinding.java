package io.gongkai.validate.prose;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Section;
import io.gongkai.validate.events.StatementScope;
import io.gongkai.validate.prose.PhraseBook.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in one section what names figures: each number is looked at with the words of its clause. */
final class MentionFinding {
    private static final String CLAUSE_ENDS = "，；：（）。！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";

    private final int index;
    private final Section section;
    private final DenseText dense;
    private final String text;
    private final Context context;
    private final Remainder remainder;
    private final @Nullable Integer reportYear;
    private final List<Quantity> quantities;
    private final List<Mention> mentions = new ArrayList<>();

    MentionFinding(int index, Section section, Identity identity, int limit) {
        this.index = index;
        this.section = section;
        this.dense = DenseText.of(section.text(), limit);
        this.text = dense.text();
        this.context = new Context(identity);
        this.remainder = new Remainder(identity);
        this.reportYear = identity.year();
        this.quantities = Quantities.of(text);
    }

    List<Mention> find() {
        for (int at = 0; at < quantities.size() && mentions.size() <= Narrative.MOST_STATEMENTS; at++) {
            Quantity quantity = quantities.get(at);
            if (!quantity.isShare()) {
                read(quantity, at);
            }
        }
        for (Denial denial : Denial.in(text)) {
            add(
                    denial.quantity(),
                    denial.topic(),
                    denial.words(),
                    denial.start(),
                    denial.end(),
                    true,
                    denial.doubt(),
                    null);
        }
        return mentions;
    }

    private void read(Quantity quantity, int position) {
        int from = clauseStart(quantity, position);
        int end = quantity.start();
        int linked = end;
        while (linked > from) {
            int before = Remainder.LINKS.startBefore(text, from, linked);
            if (before < 0) {
                break;
            }
            linked = before;
        }
        if (text.startsWith("分别", linked - 2) && linked - 2 >= from) {
            list(quantity, position, from, linked - 2);
            return;
        }
        if (text.startsWith("均为", end - 2) && end - 2 > from) {
            for (Named named : items(from, end - 2)) {
                add(quantity, named, null);
            }
            return;
        }
        Named left = named(from, end, linked);
        Named right = left == null || left.phrase.bare() ? behind(quantity, from, linked) : null;
        if (left != null && right == null) {
            add(quantity, left, share(position));
            return;
        }
        if (right != null) {
            add(quantity, right, share(position));
        }
    }

    /** A phrase, where it begins, and whether the clause holds nothing else that matters. */
    private record Named(Phrase phrase, int start, int end, boolean alone) {}

    /** The phrase that ends at the number, or before the words that link it to the number. */
    private @Nullable Named named(int from, int end, int linked) {
        for (int at = end; at >= linked; at--) {
            int start = PhraseBook.ALL.startBefore(text, from, at);
            Phrase phrase = start < 0 ? null : PhraseBook.find(text.substring(start, at));
            if (phrase != null) {
                boolean action = phrase.bare() && phrase.topic().subject() == Subject.REQUESTS;
                return new Named(phrase, start, at, remainder.isHarmless(text, from, start, action));
            }
        }
        return null;
    }

    /** The phrase behind the number: 5件予以公开; with a verb before it: 收到5件政府信息公开申请. */
    private @Nullable Named behind(Quantity quantity, int from, int linked) {
        int start = quantity.end();
        int sentenceEnd = sentenceEnd(start);
        for (String link : List.of("为", "是", "系", "的")) {
            if (text.startsWith(link, start)) {
                start++;
                break;
            }
        }
        int end = PhraseBook.ALL.endAfter(text, start, Math.min(sentenceEnd, start + 30));
        if (end < 0 || !Remainder.endsWell(text, end, sentenceEnd)) {
            return null;
        }
        String words = text.substring(start, end);
        for (int length = Math.min(5, linked - from); length >= 2; length--) {
            Phrase action = PhraseBook.find(text.substring(linked - length, linked) + words);
            if (action != null) {
                int verb = linked - length;
                return new Named(action, verb, end, remainder.isHarmless(text, from, verb, false));
            }
        }
        Phrase phrase = PhraseBook.find(words);
        return phrase == null || !remainder.isHarmless(text, from, linked, false)
                ? null
                : new Named(phrase, quantity.start(), end, true);
    }

    /** 予以公开、部分公开分别为3件、2件. */
    private void list(Quantity first, int position, int from, int end) {
        List<Named> items = items(from, end);
        int following = position;
        List<Quantity> numbers = new ArrayList<>(List.of(first));
        while (following + 1 < quantities.size()) {
            Quantity last = quantities.get(following);
            Quantity next = quantities.get(following + 1);
            String between = text.substring(last.end(), Math.min(next.start(), last.end() + 3));
            if (next.start() - last.end() > 1 || !"、，和及与".contains(between)) {
                break;
            }
            numbers.add(next);
            following++;
        }
        if (items.size() != numbers.size()) {
            return;
        }
        for (int at = 0; at < items.size(); at++) {
            Named item = items.get(at);
            add(numbers.get(at), item, null);
        }
    }

    private List<Named> items(int from, int end) {
        List<Named> items = new ArrayList<>();
        int start = from;
        for (int at = from; at <= end; at++) {
            if (at == end || "、和与及".indexOf(text.charAt(at)) >= 0) {
                Named item = named(start, at, Math.max(start, at - 2));
                if (item == null) {
                    return List.of();
                }
                items.add(item);
                start = at + 1;
            }
        }
        return List.copyOf(items);
    }

    private static @Nullable Reason doubt(Named named, Quantity quantity) {
        return !named.alone || quantity.unit().isEmpty() ? Reason.UNCLEAR_WORDS : null;
    }

    private void add(Quantity quantity, Named named, @Nullable Quantity share) {
        add(
                quantity,
                named.phrase.topic(),
                named.phrase.words(),
                Math.min(named.start, quantity.start()),
                Math.max(named.end, quantity.end()),
                false,
                doubt(named, quantity),
                share);
    }

    private void add(
            Quantity quantity,
            Topic topic,
            String verb,
            int quoteStart,
            int quoteEnd,
            boolean denial,
            @Nullable Reason doubted,
            @Nullable Quantity share) {
        int paragraphStart = paragraphStart(quantity.start());
        int sentenceStart = sentenceStart(quantity.start());
        String paragraph = text.substring(paragraphStart, quantity.start());
        String sentence = text.substring(sentenceStart, denial ? quantity.end() : quantity.start());
        Phrase phrase = PhraseBook.find(verb);
        boolean bare = phrase == null || phrase.bare();
        Topic named = topic;
        Reason doubt = doubted;
        if (bare && !denial) {
            Subject subject = subject(paragraph, sentence);
            named = in(subject, topic);
            if (named == null) {
                return;
            }
            boolean plain = named.subject() == Subject.DECISIONS; // 行政处罚5件: perhaps cases, perhaps items
            if ((plain || subject != named.subject()) && doubt == null) {
                doubt = Reason.UNCLEAR_WORDS;
            }
        }
        if ((named == Topic.FEES || named == Topic.PROCUREMENT) != quantity.isMoney()) {
            return;
        }
        Topic whole = named.isApplicant() || named == Topic.CHANNEL ? whole(sentenceStart) : null;
        if (named.isApplicant() && whole == null) {
            return;
        }
        if (doubt == null && isWithinAPart(named, sentenceStart)) {
            doubt = Reason.UNCLEAR_WORDS;
        }
        Reason reason = reason(paragraph, sentence, doubt);
        int offset = dense.offset(quoteStart);
        int last = dense.offset(quoteEnd - 1);
        mentions.add(new Mention(
                index,
                paragraphStart,
                sentenceStart,
                offset,
                last + 1 - offset,
                quantity,
                denial,
                named,
                verb,
                whole,
                context.scope(sentence),
                context.year(paragraph, reportYear),
                reason,
                share));
    }

    /** 网络申请50件，予以公开30件: perhaps thirty of these fifty. */
    private boolean isWithinAPart(Topic named, int sentenceStart) {
        if (mentions.isEmpty() || isPart(named)) {
            return false;
        }
        Mention last = mentions.getLast();
        return last.sentence() == sentenceStart && isPart(last.topic()) && named.subject() == Subject.REQUESTS;
    }

    private static boolean isPart(Topic topic) {
        return topic.isApplicant() || topic == Topic.CHANNEL;
    }

    private @Nullable Reason reason(String paragraph, String sentence, @Nullable Reason doubt) {
        if (Context.isPlan(sentence) || paragraph.contains("下一步") || paragraph.contains("今后")) {
            return Reason.PLAN;
        }
        if (Context.isPartOfYear(sentence)) {
            return Reason.PART_OF_YEAR;
        }
        if (context.scope(sentence) == StatementScope.UNCLEAR) {
            return Reason.UNCLEAR_SCOPE;
        }
        return doubt;
    }

    private @Nullable Subject subject(String paragraph, String sentence) {
        Subject subject = Context.subject(sentence);
        if (subject != null) {
            return subject;
        }
        subject = Context.subject(paragraph);
        if (subject != null) {
            return subject;
        }
        return switch (section.slot()) {
            case REQUESTS -> Subject.REQUESTS;
            case EXTRA -> section.heading() == null ? null : Context.subject(section.heading());
            case OVERVIEW, DISCLOSURE, DISPUTES, PROBLEMS, OTHER -> null;
        };
    }

    /** The topic that a phrase of several subjects means here; null if none. */
    private static @Nullable Topic in(@Nullable Subject subject, Topic topic) {
        Topic ofSuits = ofSuits(topic);
        if (subject == Subject.SUIT && ofSuits != null) {
            return ofSuits;
        }
        if (subject == Subject.REGULATIONS) {
            return switch (topic) {
                case NORMATIVE_MADE -> Topic.REGULATIONS_MADE;
                case NORMATIVE_REPEALED -> Topic.REGULATIONS_REPEALED;
                case NORMATIVE_IN_FORCE -> Topic.REGULATIONS_IN_FORCE;
                default -> topic;
            };
        }
        boolean free = topic == Topic.REVIEWS || topic == Topic.SUITS || topic.subject() == Subject.DECISIONS;
        return free || subject == topic.subject() ? topic : null;
    }

    private static @Nullable Topic ofSuits(Topic topic) {
        return switch (topic) {
            case REVIEWS_UPHELD -> Topic.SUITS_UPHELD;
            case REVIEWS_CORRECTED -> Topic.SUITS_CORRECTED;
            case REVIEWS_OTHER -> Topic.SUITS_OTHER;
            case REVIEWS_PENDING -> Topic.SUITS_PENDING;
            default -> null;
        };
    }

    /** What the sentence counted before that its parts belong to. */
    private @Nullable Topic whole(int sentenceStart) {
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Mention mention = mentions.get(at);
            if (mention.sentence() != sentenceStart) {
                return null;
            }
            if (mention.topic().subject() == Subject.REQUESTS
                    && !mention.topic().isApplicant()
                    && mention.topic() != Topic.CHANNEL) {
                return mention.topic();
            }
        }
        return null;
    }

    private @Nullable Quantity share(int position) {
        if (position + 1 >= quantities.size()) {
            return null;
        }
        Quantity quantity = quantities.get(position);
        Quantity next = quantities.get(position + 1);
        if (!next.isShare() || next.start() - quantity.end() > 8) {
            return null;
        }
        String between = text.substring(quantity.end(), next.start());
        return List.of("，占", "，占比", "（占", "（占比", "占", "，占总数的", "，占总数", "，占总量的", "，占比为", "（")
                        .contains(between)
                ? next
                : null;
    }

    private int clauseStart(Quantity quantity, int position) {
        int start = position == 0 ? 0 : Math.min(quantities.get(position - 1).end(), quantity.start());
        int floor = Math.max(start, quantity.start() - Context.LOOK_BACK);
        int at = quantity.start();
        if (at > floor && text.charAt(at - 1) == '：') {
            at--;
        }
        while (at > floor && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        while (at < quantity.start() && "、".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int paragraphStart(int from) {
        int floor = Math.max(0, from - 2 * Context.LOOK_BACK);
        int at = from;
        while (at > floor && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int sentenceStart(int from) {
        int floor = Math.max(0, from - Context.LOOK_BACK);
        int at = from;
        while (at > floor && SENTENCE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private int sentenceEnd(int from) {
        int ceiling = Math.min(text.length(), from + Context.LOOK_BACK);
        int at = from;
        while (at < ceiling && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
