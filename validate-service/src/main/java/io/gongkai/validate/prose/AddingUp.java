package io.gongkai.validate.prose;

import io.gongkai.validate.rule.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sums that the narrative makes by itself: sentence by sentence, what is said to make up a whole does so. */
public final class AddingUp {
    private static final List<Topic> RESULTS = List.of(
            Topic.GRANTED,
            Topic.PARTLY_GRANTED,
            Topic.REFUSED,
            Topic.UNAVAILABLE,
            Topic.NOT_PROCESSED,
            Topic.OTHER_PROCESSING);
    private static final List<Topic> REVIEWS =
            List.of(Topic.REVIEWS_UPHELD, Topic.REVIEWS_CORRECTED, Topic.REVIEWS_OTHER, Topic.REVIEWS_PENDING);
    private static final List<Topic> SUITS =
            List.of(Topic.SUITS_UPHELD, Topic.SUITS_CORRECTED, Topic.SUITS_OTHER, Topic.SUITS_PENDING);
    private static final List<Topic> APPLICANTS = List.of(Topic.NATURAL_PERSON, Topic.ORGANISATION);

    /**
     * A sum that does not come out.
     *
     * @param section where
     * @param offset where its first number stands in the section's text
     * @param name which sum
     * @param zh the sum written out, in Chinese
     * @param en in English
     */
    public record Gap(int section, int offset, String name, String zh, String en) {}

    private final List<Gap> gaps = new ArrayList<>();

    private AddingUp() {}

    public static List<Gap> gaps(Narrative narrative) {
        AddingUp sums = new AddingUp();
        Map<String, List<Mention>> sentences = new LinkedHashMap<>();
        for (Compared compared : narrative.statements()) {
            Mention mention = compared.mention();
            if (!mention.isSure() || mention.denial()) {
                continue;
            }
            String about = mention.section() + " " + mention.year() + " " + mention.scope() + " ";
            sentences
                    .computeIfAbsent(about + mention.sentence(), key -> new ArrayList<>())
                    .add(mention);
        }
        sentences.values().forEach(sums::sentence);
        sums.balances(sentences.values());
        return List.copyOf(sums.gaps);
    }

    private void balances(Iterable<List<Mention>> sentences) {
        for (List<Mention> sentence : sentences) {
            Map<Topic, Mention> said = once(sentence);
            Mention received = said.getOrDefault(Topic.NEW, said.get(Topic.RECEIVED));
            Mention carriedIn = said.get(Topic.CARRIED_IN);
            Mention concluded = said.getOrDefault(Topic.CONCLUDED, said.get(Topic.ANSWERED));
            Mention carriedOut =
                    said.getOrDefault(Topic.CARRIED_OUT, said.get(Topic.CARRIED)); // there is one carried in
            if (received == null || carriedIn == null || concluded == null || carriedOut == null) {
                continue;
            }
            BigDecimal in = received.value().add(carriedIn.value());
            BigDecimal out = concluded.value().add(carriedOut.value());
            boolean included =
                    received.topic() == Topic.RECEIVED && received.value().compareTo(out) == 0;
            boolean perhapsOnlyAnswers = concluded.topic() == Topic.ANSWERED && out.compareTo(in) < 0;
            if (in.compareTo(out) != 0 && !included && !perhapsOnlyAnswers) {
                gaps.add(new Gap(
                        received.section(),
                        received.offset(),
                        "balance",
                        "新收 " + plain(received.value()) + " + 上年结转 " + plain(carriedIn.value()) + " = " + plain(in)
                                + "，办结 " + plain(concluded.value()) + " + 结转下年 " + plain(carriedOut.value()) + " = "
                                + plain(out),
                        "received " + plain(received.value()) + " + carried in " + plain(carriedIn.value()) + " = "
                                + plain(in) + ", concluded " + plain(concluded.value()) + " + carried out "
                                + plain(carriedOut.value()) + " = " + plain(out)));
            }
        }
    }

    private void sentence(List<Mention> sentence) {
        Map<Topic, Mention> said = once(sentence);
        Mention concluded = Stream.of(Topic.CONCLUDED, Topic.ANSWERED, Topic.RECEIVED, Topic.NEW)
                .map(said::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean carries = said.containsKey(Topic.CARRIED_IN) || said.containsKey(Topic.CARRIED_OUT);
        boolean closed = concluded != null
                && (concluded.topic() == Topic.CONCLUDED || concluded.topic() == Topic.ANSWERED || !carries);
        if (closed && concluded != null) {
            parts("results", concluded, RESULTS, said);
        }
        parts("reviews", said.get(Topic.REVIEWS), REVIEWS, said);
        parts("suits", said.get(Topic.SUITS), SUITS, said);
        Mention natural = said.get(Topic.NATURAL_PERSON);
        Topic whole = natural == null ? null : natural.whole();
        parts("applicants", whole == null ? null : said.get(whole), APPLICANTS, said);
        channels(sentence, said);
        shares(sentence, said);
    }

    /** All parts make up the whole; some of them are no more than it. */
    private void parts(String name, @Nullable Mention whole, List<Topic> topics, Map<Topic, Mention> said) {
        if (whole == null) {
            return;
        }
        List<Mention> parts =
                topics.stream().map(said::get).filter(Objects::nonNull).toList();
        compare(name, whole, parts, parts.size() == topics.size());
    }

    private void channels(List<Mention> sentence, Map<Topic, Mention> said) {
        List<Mention> channels = sentence.stream()
                .filter(mention -> mention.topic() == Topic.CHANNEL)
                .toList();
        if (channels.isEmpty()) {
            return;
        }
        Topic whole = channels.getFirst().whole();
        boolean all = channels.stream().anyMatch(channel -> channel.verb().startsWith("其他"));
        Mention sum = whole == null ? null : said.get(whole);
        if (sum != null) {
            compare("channels", sum, channels, all);
        }
    }

    private void compare(String name, Mention whole, List<Mention> parts, boolean all) {
        BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int order = sum.compareTo(whole.value());
        if (parts.isEmpty() || order == 0 || (!all && order < 0)) {
            return;
        }
        String zh = String.join(
                "+",
                parts.stream()
                        .map(part -> "“" + part.verb() + "”" + plain(part.value()))
                        .toList());
        String en = String.join(
                " + ",
                parts.stream()
                        .map(part -> "\"" + part.verb() + "\" " + plain(part.value()))
                        .toList());
        gaps.add(new Gap(
                whole.section(),
                whole.offset(),
                name,
                "“" + whole.verb() + "”" + plain(whole.value()) + "，其各部分 " + zh + " = " + plain(sum),
                "\"" + whole.verb() + "\" is " + plain(whole.value()) + ", its parts " + en + " = " + plain(sum)));
    }

    private void shares(List<Mention> sentence, Map<Topic, Mention> said) {
        List<BigDecimal> wholes = Stream.of(
                        Topic.RECEIVED,
                        Topic.NEW,
                        Topic.CONCLUDED,
                        Topic.ANSWERED,
                        Topic.HANDLED,
                        Topic.REVIEWS,
                        Topic.SUITS)
                .map(said::get)
                .filter(Objects::nonNull)
                .map(Mention::value)
                .filter(value -> value.signum() > 0)
                .toList();
        if (wholes.size() != 1) {
            return;
        }
        BigDecimal whole = wholes.getFirst();
        for (Mention part : sentence) {
            Quantity share = part.share();
            boolean open = part.whole() == Topic.CAME_IN; // a share of the new ones, or of all
            if (share == null || share.approximate() || open || part.value().compareTo(whole) == 0) {
                continue;
            }
            BigDecimal exact = part.value().movePointRight(2).divide(whole, 6, RoundingMode.HALF_UP);
            if (exact.subtract(share.value()).abs().compareTo(share.step()) > 0) {
                gaps.add(new Gap(
                        part.section(),
                        part.offset(),
                        "share " + part.topic(),
                        "“" + part.verb() + "”" + plain(part.value()) + "÷" + plain(whole) + " = "
                                + plain(exact.setScale(2, RoundingMode.HALF_UP)) + "%，正文作 " + plain(share.value())
                                + "%",
                        "\"" + part.verb() + "\" " + plain(part.value()) + "÷" + plain(whole) + " = "
                                + plain(exact.setScale(2, RoundingMode.HALF_UP)) + "%, the text says "
                                + plain(share.value()) + "%"));
            }
        }
    }

    /** What is said once; what is said twice with two values is not used. */
    private static Map<Topic, Mention> once(List<Mention> mentions) {
        Map<Topic, Mention> said = new EnumMap<>(Topic.class);
        List<Topic> twice = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention before = said.put(mention.topic(), mention);
            if (before != null && before.value().compareTo(mention.value()) != 0) {
                twice.add(mention.topic());
            }
        }
        twice.forEach(said::remove);
        return said;
    }

    private static String plain(BigDecimal value) {
        return Entry.plain(value);
    }
}
