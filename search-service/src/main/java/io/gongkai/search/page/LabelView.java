package io.gongkai.search.page;

import io.gongkai.search.page.table.Label;
import org.jspecify.annotations.Nullable;

/**
 * A label of the form as a page shows it.
 *
 * @param text as the form prints it
 * @param translation null on Chinese pages
 * @param note whether it is the corner note, which heads nothing
 */
public record LabelView(
        String id, String text, @Nullable String translation, String scope, int columns, int rows, boolean note) {

    static LabelView of(Label label, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        boolean translated = language.isEnglish() && vocabulary.knows("label", label.name());
        return new LabelView(
                label.id(),
                label.text(),
                translated ? vocabulary.word("label", label.name()) : null,
                label.scope().attribute(),
                label.columns(),
                label.rows(),
                label.name().equals("requests.note"));
    }
}
