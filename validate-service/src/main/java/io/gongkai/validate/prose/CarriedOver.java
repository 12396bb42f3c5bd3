package io.gongkai.validate.prose;

import io.gongkai.validate.prose.Lexicon.Match;
import org.jspecify.annotations.Nullable;

/** Requests carried over, told by the number of the year: 2023年结转 and 结转2025年, in a report for 2024. */
final class CarriedOver {
    private final String text;
    private final Lexicon<Phrase> phrases = new Lexicon<>();

    CarriedOver(String text, @Nullable Integer reportYear) {
        this.text = text;
        if (reportYear == null) {
            return;
        }
        for (String year : new String[] {"年", "年度"}) {
            String before = reportYear - 1 + year;
            String after = reportYear + 1 + year;
            phrases.with(new Phrase(Topic.CARRIED_IN, true), before + "结转 " + before + "结转的 结转" + before)
                    .with(
                            new Phrase(Topic.CARRIED_OUT, true),
                            "结转" + after + " 结转至" + after + " 结转到" + after + " 结转" + after + "办理 结转至" + after + "办理 结转至"
                                    + after + "继续办理 结转" + after + "继续办理");
        }
    }

    @Nullable
    Match<Phrase> endingAt(int from, int end) {
        return phrases.endingAt(text, from, end);
    }
}
