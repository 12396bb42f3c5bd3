package io.gongkai.validate.check;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Period;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.TableNames;
import io.gongkai.validate.rule.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layout printed is that of the year. */
public final class FormMatchesYear implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "form-matches-year",
            Severity.WARNING,
            new Message(
                    "报告采用当年适用的表格：2019、2020 年度用〔2019〕60号格式，2021 年度起用〔2021〕30号格式。",
                    "The tables are laid out as the report year prescribes: form 2019 for 2019 and 2020, form 2021 from 2021 on."),
            new Message("国办公开办函〔2019〕60号、〔2021〕30号。", "国办公开办函〔2019〕60号 and 〔2021〕30号."),
            List.of("disclosure.*", "requests.other.*"),
            Years.SINCE_2019,
            Example.of(
                    2023,
                    "2023 年的报告，表三仍用 2019 年版的行。",
                    "A report for 2023 whose requests table has the rows of 2019.",
                    specimen -> specimen.layout(TableKind.REQUESTS, Form.FORM_2019)),
            Example.clean(2023));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    private static final String NORMATIVE_DOCUMENTS = "disclosure.normativeDocuments";

    @Override
    public Outcome judge(Facts facts) {
        Form form = facts.form();
        if (form == null) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "报告年度不明，无法判断适用的表格。",
                    "The report year is not known, nor which form applies.");
        }
        Integer year = facts.year();
        if (year != null && Period.of(facts).contradicts(year)) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "标题与正文所述的年度不一致，无法判断适用的表格。",
                    "Title and text name different years, so which form applies cannot be judged.");
        }
        List<Outcome> outcomes = new ArrayList<>();
        // The disputes table is the same in both forms.
        for (TableKind table : List.of(TableKind.DISCLOSURE, TableKind.REQUESTS)) {
            TableReading reading = facts.table(table);
            if (reading == null || !facts.isRead(table)) {
                outcomes.add(Outcome.notJudged(facts.whyNotRead(table)));
            } else if (reading.layout() != null && reading.layout() != form) {
                outcomes.add(Outcome.broken(rows(facts, table, reading.layout(), form)));
            } else {
                label(reading, form).ifPresent(breach -> outcomes.add(Outcome.broken(breach)));
            }
        }
        return Outcome.of(outcomes);
    }

    private static Breach rows(Facts facts, TableKind table, Form printed, Form form) {
        return Breach.ofText(
                Severity.WARNING,
                facts.sections(table == TableKind.REQUESTS ? Slot.REQUESTS : Slot.DISCLOSURE),
                table.name(),
                TableNames.zh(table) + "用的是 " + printed.label() + " 年版的行列，" + facts.year() + " 年度应当用 " + form.label()
                        + " 年版。",
                "The table of " + TableNames.en(table) + " has the rows and columns of the " + printed.label()
                        + " form; the year " + facts.year() + " takes that of " + form.label() + ".");
    }

    /** 规范性文件 became 行政规范性文件 in 2021; the wrong one alone is only worth a look. */
    private static Optional<Breach> label(TableReading reading, Form form) {
        String expected = form == Form.FORM_2021 ? "行政规范性文件" : "规范性文件";
        String wrong = form == Form.FORM_2021 ? "规范性文件" : "行政规范性文件";
        return reading.rowLabels().stream()
                .filter(label -> label.row().equals(NORMATIVE_DOCUMENTS)
                        && label.printed().endsWith("规范性文件"))
                .filter(label -> label.printed().endsWith("行政规范性文件") != expected.startsWith("行政"))
                .findFirst()
                .map(_ -> Breach.ofText(
                        Severity.INFO,
                        List.of(),
                        NORMATIVE_DOCUMENTS,
                        "表二行名为“" + wrong + "”，" + form.label() + " 年版表格为“" + expected + "”。",
                        "A row is named " + wrong + "; the form of " + form.label() + " names it " + expected + "."));
    }
}
