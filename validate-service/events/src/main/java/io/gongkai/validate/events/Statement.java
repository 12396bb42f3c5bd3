package io.gongkai.validate.events;

import io.gongkai.parse.events.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in the narrative that names a figure of the form. The place of the figure is that of its address.
 *
 * @param section the section that it stands in, counted from 0 in the report's order
 * @param offset UTF-16 code units before the quoted words in that section's text
 * @param length UTF-16 code units of the quoted words
 * @param quote the words of the report
 * @param value the number, plain; 0 where the words deny, as 未收到 does
 * @param approximate whether the words say that it is not exact, as 余 and 约 do
 * @param unit the unit as printed; empty if there is none
 * @param scope whose number it is
 * @param year the year that it is about; null if the report year is not known and none is named
 * @param verb the words by which the figure was known, e.g. 受理政府信息公开申请
 * @param addresses the figures that it names, to be added up; empty if the form has none such
 * @param figure what these come to in the form; null where that was not compared
 * @param outcome how the two compare
 * @param reason why they were not compared; null if they were
 */
public record Statement(
        int section,
        int offset,
        int length,
        String quote,
        String value,
        boolean approximate,
        String unit,
        StatementScope scope,
        @Nullable Integer year,
        String verb,
        List<String> addresses,
        @Nullable String figure,
        StatementOutcome outcome,
        @Nullable Message reason) {}
