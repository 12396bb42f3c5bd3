package io.gongkai.search.page;

import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.ReportValidated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sums up a report: what was read, what is wrong, what would repair it. */
final class SummaryViewing {
    private final ReportValidated judged;
    private final Language language;

    SummaryViewing(ReportValidated judged, Language language) {
        this.judged = judged;
        this.language = language;
    }

    SummaryView of(List<FindingView> findings, List<StatementView> statements, List<StandingView> standings) {
        return new SummaryView(
                read(judged.report()), wrong(findings), remedies(findings), stated(statements), came(standings));
    }

    private String read(ReportParsed report) {
        long tables = report.tables().stream()
                .filter(table -> table.state() == TableState.READ)
                .count();
        List<String> cells = new ArrayList<>();
        cells.add(counted(report, FigureState.NUMBER, "格有数字", "with a number"));
        cells.add(counted(report, FigureState.BLANK, "格空白", "blank"));
        cells.add(counted(report, FigureState.NOT_APPLICABLE, "格填“/”", "with a slash"));
        cells.add(counted(report, FigureState.UNREADABLE, "格无法读取", "unreadable"));
        cells.removeIf(String::isEmpty);
        int sections = report.sections().size();
        String zh = "正文 " + sections + " 个部分，表格 " + tables + " 张";
        String en = sections + " sections, " + tables + " tables";
        if (!cells.isEmpty()) {
            String joined = String.join(language.of(new Message("，", ", ")), cells);
            zh += "：" + joined;
            en += ": " + joined;
        }
        if (!report.repairs().isEmpty()) {
            zh += "；读取时修复 " + report.repairs().size() + " 处";
            en += "; read with repairs: " + report.repairs().size();
        }
        return language.of(new Message(zh + "。", en + "."));
    }

    private String counted(ReportParsed report, FigureState state, String zh, String en) {
        long count = report.figures().values().stream()
                .filter(figure -> figure.state() == state)
                .count();
        return count == 0 ? "" : language.of(new Message(count + " " + zh, count + " " + en));
    }

    private String wrong(List<FindingView> findings) {
        List<String> counts = new ArrayList<>();
        for (String severity : List.of("error", "warning", "info")) {
            long count = findings.stream()
                    .filter(finding -> finding.severity().equals(severity))
                    .count();
            if (count > 0) {
                String word = Vocabulary.of(language).word("severity", severity);
                counts.add(language.of(new Message(word + " " + count + " 项", word + ": " + count)));
            }
        }
        String joined = String.join(language.of(new Message("，", ", ")), counts);
        long echoes = findings.stream().filter(FindingView::isEcho).count();
        if (echoes == 0) {
            return joined;
        }
        return joined
                + language.of(new Message(
                        "；其中 " + echoes + " 项由别项引起，改正后随之消除", "; caused by another and gone with it: " + echoes));
    }

    private static List<SummaryView.Remedy> remedies(List<FindingView> findings) {
        List<SummaryView.Remedy> remedies = new ArrayList<>();
        for (FindingView finding : findings) {
            CauseView cause = finding.cause();
            if (cause != null && !cause.echo()) {
                remedies.add(new SummaryView.Remedy(finding.number(), cause.message()));
            } else if (cause == null && !finding.suggestions().isEmpty()) {
                remedies.add(new SummaryView.Remedy(
                        finding.number(), finding.suggestions().getFirst().words()));
            }
        }
        return remedies;
    }

    private String stated(List<StatementView> statements) {
        if (statements.isEmpty()) {
            return "";
        }
        List<String> counts = new ArrayList<>();
        for (String outcome : List.of("differing", "notComparable", "matching")) {
            long count = statements.stream()
                    .filter(statement -> statement.outcome().equals(outcome))
                    .count();
            if (count > 0) {
                String word = Vocabulary.of(language).word("outcome", outcome);
                counts.add(language.of(new Message(word + " " + count, word + ": " + count)));
            }
        }
        return String.join(language.of(new Message("，", ", ")), counts);
    }

    private String came(List<StandingView> standings) {
        return standings.stream()
                .map(standing -> language.of(new Message(
                        standing.label() + " " + standing.rules().size(),
                        standing.label() + ": " + standing.rules().size())))
                .collect(Collectors.joining(language.of(new Message("，", ", "))));
    }
}
