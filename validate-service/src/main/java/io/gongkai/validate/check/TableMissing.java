package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.ArrayList;
import java.util.List;

/** The three tables are the statutory part of the report. */
public final class TableMissing implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "table-missing",
            Severity.ERROR,
            new Message("报告有第二、三、四部分的表格，并且可以核对。", "The three tables are there, and can be read."),
            new Message("国办公开办函〔2019〕60号、〔2021〕30号规定的格式。", "The layouts of 国办公开办函〔2019〕60号 and 〔2021〕30号."),
            List.of(),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "表四是一张图片。",
                    "The disputes table is a picture.",
                    specimen -> specimen.table(TableKind.DISPUTES, TableState.PICTURE)),
            Example.clean(2024));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        List<Breach> breaches = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            if (!facts.isRead(table)) {
                Message why = facts.whyNotRead(table).message();
                breaches.add(Breach.ofText(
                        Severity.ERROR,
                        facts.sections(slot(table)),
                        table.name(),
                        why.zh() + "其中的数据未作判断。",
                        why.en() + " Its figures are not judged."));
            }
        }
        return Outcome.broken(breaches);
    }

    private static Slot slot(TableKind table) {
        return switch (table) {
            case DISCLOSURE -> Slot.DISCLOSURE;
            case REQUESTS -> Slot.REQUESTS;
            case DISPUTES -> Slot.DISPUTES;
        };
    }
}
