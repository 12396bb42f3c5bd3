package io.gongkai.validate.prose;

import io.gongkai.validate.prose.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Finds the words that say what a number names: before it, 收到申请5件, or behind it, 5件予以公开. */
final class Naming {
    private static final int LONGEST_BEHIND = 30;
    private static final Lexicon<Boolean> BEHIND = new Lexicon<Boolean>().with(true, "为 是 系 的");

    private static final int LONGEST_VERB = 5;
    private static final Lexicon<Boolean> OBJECTS =
            new Lexicon<Boolean>().with(true, "行政规范性文件 规范性文件 规章 政府规章 行政许可决定 行政处罚决定 行政强制决定");

    private final String text;
    private final Passage passage;
    private final Remainder remainder;
    private final CarriedOver carriedOver;

    Naming(Passage passage, Remainder remainder, @Nullable Integer reportYear) {
        this.text = passage.text();
        this.passage = passage;
        this.remainder = remainder;
        this.carriedOver = new CarriedOver(text, reportYear);
    }

    /** Where the words begin that only link what is named to the number: 为, 共计. */
    int linked(int from, int end) {
        int linked = end;
        Match<Boolean> link = Remainder.LINKS.endingAt(text, from, linked);
        while (link != null && linked > from) {
            linked = link.start();
            link = Remainder.LINKS.endingAt(text, from, linked);
        }
        return linked;
    }

    /** The phrase that ends at the number, or before the words that link it to the number. */
    @Nullable
    Named before(int from, int end, int linked) {
        for (int at = end; at >= linked; at--) {
            Named named = endingAt(from, at);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    private @Nullable Named endingAt(int from, int end) {
        Match<Phrase> carried = carriedOver.endingAt(from, end);
        Match<Phrase> request = carried == null ? request(from, end) : carried;
        Match<Phrase> other = PhraseBook.PHRASES.endingAt(text, from, end);
        Match<Phrase> longest =
                request == null || (other != null && other.start() <= request.start()) ? other : request;
        if (longest == null) {
            return null;
        }
        Phrase phrase = longest.value();
        boolean action = phrase.bare() && phrase.topic().subject() == Subject.REQUESTS;
        boolean result = action
                && !RequestWords.isAction(phrase.topic())
                && !phrase.topic().isApplicant();
        return new Named(
                phrase,
                text.substring(longest.start(), end),
                longest.start(),
                end,
                remainder.isHarmless(text, from, longest.start(), action)
                        || (result && remainder.isLead(text, from, longest.start())));
    }

    /** 收到 · 公众提出的 · 政府信息公开申请; without a verb, as many as it may be. */
    private @Nullable Match<Phrase> request(int from, int end) {
        Match<Boolean> noun = RequestWords.NOUNS.endingAt(text, from, end);
        if (noun == null) {
            return null;
        }
        Match<Phrase> year = carriedOver.endingAt(from, noun.start());
        if (year != null) {
            return new Match<>(year.start(), end, new Phrase(year.value().topic(), false));
        }
        Match<Topic> verb = verb(from, noun.start());
        return verb == null
                ? new Match<>(noun.start(), end, new Phrase(Topic.HANDLED, false))
                : new Match<>(verb.start(), end, new Phrase(verb.value(), false));
    }

    private @Nullable Match<Topic> verb(int from, int noun) {
        int at = noun;
        Match<Boolean> applicant = RequestWords.APPLICANTS.endingAt(text, from, at);
        while (applicant != null) {
            at = applicant.start();
            applicant = RequestWords.APPLICANTS.endingAt(text, from, at);
        }
        return RequestWords.ACTIONS.endingAt(text, from, at);
    }

    /** The phrase behind the number; with a verb before it: 收到5件政府信息公开申请. */
    @Nullable
    Named behind(Quantity quantity, int from, int linked) {
        Match<Boolean> link = BEHIND.startingAt(text, quantity.end(), text.length());
        int start = link == null ? quantity.end() : link.end();
        int sentenceEnd = passage.sentenceEnd(start);
        int limit = Math.min(sentenceEnd, start + LONGEST_BEHIND);
        int noun = requestEnd(start, limit);
        Match<Topic> verb = noun < 0 ? null : RequestWords.ACTIONS.endingAt(text, from, linked);
        if (verb != null && Remainder.endsWell(text, noun, sentenceEnd)) {
            return new Named(
                    new Phrase(verb.value(), false),
                    text.substring(verb.start(), verb.end()) + text.substring(start, noun),
                    verb.start(),
                    noun,
                    remainder.isHarmless(text, from, verb.start(), false));
        }
        Named done = done(quantity, from, noun, sentenceEnd);
        if (done != null) {
            return done;
        }
        Named object = object(quantity, from, linked, start, limit);
        if (object != null) {
            return object;
        }
        Match<Phrase> phrase = PhraseBook.PHRASES.startingAt(text, start, limit);
        if (phrase == null && noun >= 0) {
            phrase = new Match<>(start, noun, new Phrase(Topic.HANDLED, false));
        }
        if (phrase == null
                || !Remainder.endsWell(text, phrase.end(), sentenceEnd)
                || !remainder.isHarmless(text, from, linked, false)) {
            return null;
        }
        return new Named(phrase.value(), text.substring(start, phrase.end()), quantity.start(), phrase.end(), true);
    }

    /** 9件政府信息公开申请结转下年度: what was done stands behind it all. */
    private @Nullable Named done(Quantity quantity, int from, int noun, int sentenceEnd) {
        Match<Phrase> done = noun < 0
                ? null
                : PhraseBook.PHRASES.startingAt(text, noun, Math.min(sentenceEnd, noun + LONGEST_BEHIND));
        if (done == null
                || done.value().topic().subject() != Subject.REQUESTS
                || !Remainder.endsWell(text, done.end(), sentenceEnd)
                || !remainder.isHarmless(text, from, quantity.start(), false)) {
            return null;
        }
        Phrase phrase = new Phrase(done.value().topic(), false);
        return new Named(phrase, text.substring(noun, done.end()), quantity.start(), done.end(), true);
    }

    /** 制发26件行政规范性文件: as if the number stood behind it all. */
    private @Nullable Named object(Quantity quantity, int from, int linked, int start, int limit) {
        Match<Boolean> noun = OBJECTS.startingAt(text, start, limit);
        if (noun == null || !Remainder.endsWell(text, noun.end(), passage.sentenceEnd(noun.end()))) {
            return null;
        }
        String object = text.substring(start, noun.end());
        for (int verb = Math.max(from, linked - LONGEST_VERB); verb < linked; verb++) {
            String words = text.substring(verb, linked) + object;
            Match<Phrase> phrase = PhraseBook.PHRASES.startingAt(words, 0, words.length());
            if (phrase != null && phrase.end() == words.length()) {
                boolean alone = remainder.isHarmless(text, from, verb, false);
                return new Named(phrase.value(), words, quantity.start(), noun.end(), alone);
            }
        }
        return null;
    }

    private int requestEnd(int start, int limit) {
        int at = start;
        Match<Boolean> applicant = RequestWords.APPLICANTS.startingAt(text, at, limit);
        while (applicant != null) {
            at = applicant.end();
            applicant = RequestWords.APPLICANTS.startingAt(text, at, limit);
        }
        Match<Boolean> noun = RequestWords.NOUNS.startingAt(text, at, limit);
        return noun == null ? -1 : noun.end();
    }
}
