package io.gongkai.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.search.page.table.FormTable;
import io.gongkai.search.page.table.Label;
import io.gongkai.search.page.table.Place;
import io.gongkai.search.page.table.TableRow;
import io.gongkai.search.query.Facet;
import io.gongkai.search.query.Filter;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.StatementOutcome;
import io.gongkai.validate.events.StatementScope;
import io.gongkai.validate.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource
    void everyWordOfTheEventsIsKnown(Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);

        known(vocabulary, "verdict", Verdict.values());
        known(vocabulary, "severity", Severity.values());
        known(vocabulary, "slot", Slot.values());
        known(vocabulary, "issuerKind", IssuerKind.values());
        known(vocabulary, "level", Level.values());
        known(vocabulary, "form", Form.values());
        known(vocabulary, "table", TableKind.values());
        known(vocabulary, "repair", RepairKind.values());
        known(vocabulary, "standing", Standing.values());
        known(vocabulary, "outcome", StatementOutcome.values());
        known(vocabulary, "scope", StatementScope.values());
        known(vocabulary, "slip", Slip.values());
        known(vocabulary, "doubt", Doubt.values());
        for (Facet facet : Facet.values()) {
            assertThat(vocabulary.knows("facet", facet.parameter()))
                    .as(facet.name())
                    .isTrue();
        }
        for (Filter filter : Filter.values()) {
            assertThat(vocabulary.knows("facet", filter.parameter()))
                    .as(filter.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelOfAFormHasAnEnglishName(Form form) {
        Vocabulary english = Vocabulary.of(Language.ENGLISH);

        for (TableKind kind : TableKind.values()) {
            FormTable table = FormTable.of(kind, form);
            List<TableRow> rows = new ArrayList<>(table.head());
            rows.addAll(table.body());
            for (Place place :
                    rows.stream().flatMap(row -> row.places().stream()).toList()) {
                if (place instanceof Label label) {
                    assertThat(english.knows("label", label.name()))
                            .as(label.name())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void figuresAreNamedApart(Form form) {
        for (Language language : Language.values()) {
            FigureNames names = new FigureNames(language);

            assertThat(form.cells().stream().map(cell -> names.of(cell.address())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsNotKnownIsShownAsItIs() {
        assertThat(Vocabulary.of(Language.CHINESE).word("rule", "some-new-rule"))
                .isEqualTo("some-new-rule");
        assertThat(new FigureNames(Language.ENGLISH).of("no.such.figure")).isEqualTo("no.such.figure");
    }

    @Test
    void figuresAreNamedByRowAndColumn() {
        String address = "requests.refused.stateSecret.naturalPerson";

        assertThat(new FigureNames(Language.CHINESE).of(address)).isEqualTo("三（三）不予公开 1.属于国家秘密 · 自然人");
        assertThat(new FigureNames(Language.ENGLISH).of(address))
                .isEqualTo("(3) Refused 1. State secrets · Natural persons");
    }

    private static void known(Vocabulary vocabulary, String kind, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            assertThat(vocabulary.knows(kind, WireName.of(constant)))
                    .as(constant.name())
                    .isTrue();
        }
    }
}
