package io.gongkai.search.page;

import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Message;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.FigureDifference;
import io.gongkai.validate.events.FindingReference;
import io.gongkai.validate.events.TextDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what a version says otherwise than the one before. */
final class DifferenceViewing {
    private final Language language;
    private final Vocabulary vocabulary;
    private final FigureNames names;

    DifferenceViewing(Language language) {
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.names = new FigureNames(language);
    }

    DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.fromVersion(),
                "/view/" + difference.from().value(),
                difference.figures().stream().map(this::figure).toList(),
                difference.texts().stream().map(this::text).toList(),
                rules(difference.opened()),
                rules(difference.resolved()),
                rules(difference.changed()));
    }

    private DifferenceView.FigureChange figure(FigureDifference figure) {
        return new DifferenceView.FigureChange(
                CellView.of(figure.address(), names),
                value(figure.fromState(), figure.from()),
                value(figure.toState(), figure.to()));
    }

    private String value(@Nullable FigureState state, @Nullable String number) {
        return state == null
                ? language.of(new Message("无此格", "no such cell"))
                : FigureWords.of(state, number, language);
    }

    private DifferenceView.TextDifferenceView text(TextDifference text) {
        return new DifferenceView.TextDifferenceView(
                vocabulary.word("slot", WireName.of(text.slot())),
                text.changes().stream()
                        .map(change -> new DifferenceView.Sentence(change.removed(), change.added()))
                        .toList());
    }

    private List<String> rules(List<FindingReference> findings) {
        return findings.stream()
                .map(finding -> vocabulary.word("rule", finding.rule()))
                .distinct()
                .toList();
    }
}
