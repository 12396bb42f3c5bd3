package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;
import java.util.stream.Stream;

/** A suit after review presupposes a review. */
public final class DisputesWithoutReview implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "disputes-without-review",
            Severity.INFO,
            new Message("有“复议后起诉”的，通常也有行政复议。", "Where there are suits after review, there usually are reviews."),
            new Message(
                    "表四栏目含义（推定；复议可能发生在上年）。",
                    "The meaning of the columns (by reasoning; the review may have been last year)."),
            List.of("disputes.review.*", "disputes.suitAfterReview.*"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "复议后起诉 2 件，行政复议 0 件。",
                    "Two suits after review, and no review.",
                    specimen -> specimen.figure("disputes.suitAfterReview.upheld", "2")
                            .figure("disputes.suitAfterReview.total", "2")),
            Example.of(
                    2024,
                    "行政复议 3 件，复议后起诉 2 件。",
                    "Three reviews, and two suits after review.",
                    specimen -> specimen.figure("disputes.review.upheld", "3")
                            .figure("disputes.review.total", "3")
                            .figure("disputes.suitAfterReview.upheld", "2")
                            .figure("disputes.suitAfterReview.total", "2")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        if (!facts.isRead(TableKind.DISPUTES)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.DISPUTES));
        }
        List<Entry> reviews = block(facts, "disputes.review");
        List<Entry> suits = block(facts, "disputes.suitAfterReview");
        if (reviews.stream().anyMatch(Entry::isPositive)) {
            return Outcome.passed();
        }
        if (suits.stream().noneMatch(Entry::isPositive)) {
            return suits.stream().anyMatch(Entry::isUnreadable)
                    ? Outcome.undecided(suits)
                    : Outcome.passedIfBlanksAreZero(suits.toArray(Entry[]::new));
        }
        if (reviews.stream().anyMatch(Entry::isUnreadable)) {
            return Outcome.undecided(reviews);
        }
        String none = reviews.stream().allMatch(Entry::isBlank) ? "行政复议各项空白" : "行政复议各项为 0 或空白";
        Breach breach = Breach.ofFigures(
                Severity.INFO,
                Stream.concat(reviews.stream(), suits.stream().filter(Entry::isPositive))
                        .map(Entry::address)
                        .toList(),
                "“复议后起诉”填报 " + suits.getLast().inSum() + " 件，" + none + "。",
                "Suits after review: " + suits.getLast().inSum() + " reported, but the reviews are all 0 or blank.");
        return Outcome.broken(breach.ifBlanksAreZero(reviews.toArray(Entry[]::new)));
    }

    private static List<Entry> block(Facts facts, String row) {
        return facts.entries(TableKind.DISPUTES).stream()
                .filter(entry -> entry.cell().row().equals(row))
                .toList();
    }
}
