package io.gongkai.search.page;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.StatementScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words the numbers of the narrative and how they compare with the form. */
final class StatementViewing {
    private final ReportValidated judged;
    private final Language language;
    private final Vocabulary vocabulary;
    private final FigureNames names;

    StatementViewing(ReportValidated judged, Language language) {
        this.judged = judged;
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.names = new FigureNames(language);
    }

    List<StatementView> views() {
        List<StatementView> views = new ArrayList<>();
        for (Statement statement : judged.statements()) {
            views.add(view(views.size() + 1, statement));
        }
        return views;
    }

    private StatementView view(int number, Statement statement) {
        String outcome = WireName.of(statement.outcome());
        return new StatementView(
                number,
                outcome,
                vocabulary.word("outcome", outcome),
                statement.section(),
                statement.offset(),
                statement.length(),
                where(statement.section()),
                statement.quote(),
                value(statement),
                about(statement),
                statement.addresses().stream()
                        .map(address -> CellView.of(address, names))
                        .toList(),
                Objects.requireNonNullElse(statement.figure(), ""),
                statement.reason() == null ? "" : language.of(statement.reason()));
    }

    private String where(int section) {
        List<Section> sections = judged.report().sections();
        return section < sections.size()
                ? vocabulary.word("slot", WireName.of(sections.get(section).slot()))
                : "";
    }

    private String value(Statement statement) {
        String number = statement.value() + statement.unit();
        return statement.approximate() ? language.of(new Message("约 " + number, "about " + number)) : number;
    }

    private String about(Statement statement) {
        List<String> parts = new ArrayList<>();
        Integer year = judged.report().identity().year();
        if (statement.year() != null && !statement.year().equals(year)) {
            parts.add(language.of(new Message(statement.year() + " 年", "of " + statement.year())));
        }
        if (statement.scope() == StatementScope.ORGAN || statement.scope() == StatementScope.UNCLEAR) {
            parts.add(vocabulary.word("scope", WireName.of(statement.scope())));
        }
        return String.join(language.of(new Message("，", ", ")), parts);
    }
}
