package io.gongkai.search.page;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.Cause;
import io.gongkai.validate.events.CauseRole;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.RuleJudgement;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.StatementOutcome;
import io.gongkai.validate.events.StatementScope;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.events.Withdrawal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes up reports of places that do not exist, filled in as real ones are: all figures 0 but those that are set, a
 * narrative in each section, no finding but those that are added.
 */
final class SampleReport {
    private final String county;
    private final int year;
    private final Map<TableKind, @Nullable Form> layouts = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<NotJudged> notJudged = new ArrayList<>();
    private final List<RuleJudgement> judgements = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Withdrawal withdrawal;
    private @Nullable String title;
    private int version = 1;
    private boolean inForce = true;

    private SampleReport(String county, int year) {
        this.county = county;
        this.year = year;
        this.title = county + "人民政府" + year + "年政府信息公开工作年度报告";
        Form form = form();
        for (TableKind kind : TableKind.values()) {
            layout(kind, form);
        }
        section(Slot.OVERVIEW, "一、总体情况", county + year + "年的政府信息公开工作平稳有序。\n发布信息须经三审：经办人初审、科室复审、分管领导终审。");
        section(Slot.DISCLOSURE, "二、主动公开政府信息情况", "");
        section(Slot.REQUESTS, "三、收到和处理政府信息公开申请情况", "");
        section(Slot.DISPUTES, "四、政府信息公开行政复议、行政诉讼情况", "");
        section(Slot.PROBLEMS, "五、存在的主要问题及改进情况", "公开的内容还不够细。下一年将逐项核对栏目，补齐缺项。");
        section(Slot.OTHER, "六、其他需要报告的事项", "本年没有收取信息处理费。");
    }

    static SampleReport of(String county, int year) {
        return new SampleReport(county, year);
    }

    /** Of the year. */
    private @Nullable Form form() {
        if (year < 2019) {
            return null;
        }
        return year < 2021 ? Form.FORM_2019 : Form.FORM_2021;
    }

    /** The table is printed in this layout, with 0 in every cell; null if it is not there. */
    SampleReport layout(TableKind kind, @Nullable Form layout) {
        layouts.put(kind, layout);
        figures.keySet().removeIf(address -> address.startsWith(io.gongkai.search.query.WireName.of(kind) + "."));
        if (layout != null) {
            layout.cells().stream()
                    .filter(cell -> cell.table() == kind)
                    .map(FormCell::address)
                    .forEach(address -> figure(address, "0"));
        }
        return this;
    }

    SampleReport figure(String address, String value) {
        SourcePosition source = new SourcePosition(2, 40 + figures.size(), null, null, new CellPosition(2, 3, 4));
        figures.put(address, new Figure(value, FigureState.NUMBER, value, source));
        return this;
    }

    SampleReport figure(String address, FigureState state, String raw) {
        figures.put(address, new Figure(null, state, raw, null));
        return this;
    }

    SampleReport title(@Nullable String printed) {
        this.title = printed;
        return this;
    }

    SampleReport section(Slot slot, @Nullable String heading, String text) {
        sections.removeIf(section -> section.slot() == slot);
        sections.add(new Section(slot, heading, text, null));
        return this;
    }

    SampleReport finding(String rule, Severity severity, String zh, String en, String... addresses) {
        findings.add(new Finding(
                rule,
                severity,
                new Message(zh, en),
                List.of(addresses),
                List.of(),
                null,
                List.of(),
                "fingerprint-" + findings.size()));
        return this;
    }

    SampleReport suggestion(String address, String from, String to) {
        Finding last = findings.removeLast();
        findings.add(new Finding(
                last.rule(),
                last.severity(),
                last.message(),
                last.addresses(),
                last.sections(),
                new Suggestion(List.of(new Change(address, from, to))),
                last.alternatives(),
                last.fingerprint()));
        return this;
    }

    /** The last finding stands for a cause that the findings before it share. */
    SampleReport cause(String address, String zh, String en) {
        Finding last = findings.getLast();
        List<String> prints =
                findings.reversed().stream().map(Finding::fingerprint).toList();
        findings.replaceAll(finding -> new Finding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.addresses(),
                finding.sections(),
                finding.suggestion(),
                finding.alternatives(),
                finding.fingerprint(),
                Standing.FAILS,
                new Message("表三总计栏。", "Column 总计 of the form."),
                List.of(),
                new Cause(
                        last.fingerprint(),
                        finding.equals(last) ? CauseRole.CAUSE : CauseRole.ECHO,
                        new Message(zh, en),
                        List.of(address),
                        prints,
                        false,
                        true)));
        return this;
    }

    /** The overview says a number of it. */
    SampleReport statement(String quote, String value, String address, String figure, StatementOutcome outcome) {
        String text = sections.stream()
                .filter(section -> section.slot() == Slot.OVERVIEW)
                .findFirst()
                .orElseThrow()
                .text();
        statements.add(new Statement(
                sections.stream().map(Section::slot).toList().indexOf(Slot.OVERVIEW),
                text.indexOf(quote),
                quote.length(),
                quote,
                value,
                false,
                "件",
                StatementScope.UNSTATED,
                year,
                "收到申请",
                List.of(address),
                figure,
                outcome,
                null));
        return this;
    }

    SampleReport judgement(String rule, Standing standing, int blanks, Obstacle... obstacles) {
        judgements.add(new RuleJudgement(rule, standing, blanks, List.of(obstacles)));
        return this;
    }

    SampleReport withdrawn(String by, String reason) {
        this.withdrawal = new Withdrawal(by, Instant.parse("2026-03-05T01:30:00Z"), reason);
        return this;
    }

    SampleReport repair(Repair repair) {
        repairs.add(repair);
        return this;
    }

    SampleReport notice(String code, String zh, String en) {
        notices.add(new Notice(code, new Message(zh, en)));
        return this;
    }

    SampleReport notJudged(String rule, String zh, String en) {
        notJudged.add(new NotJudged(rule, new Message(zh, en)));
        return this;
    }

    SampleReport superseded() {
        this.inForce = false;
        return this;
    }

    SampleReport version(int number) {
        this.version = number;
        return this;
    }

    ReportValidated judged() {
        String sha256 = sha256();
        Instant received = Instant.parse("2026-03-02T01:30:00Z").plusSeconds(sha256.hashCode() & 0xffff);
        ReportReceived receipt = new ReportReceived(
                new ReportId(sha256.substring(0, 32)),
                sha256,
                version,
                "text/plain",
                county + ".txt",
                URI.create("https://example.org/" + year),
                received);
        Form form = form();
        Identity identity = new Identity(
                title,
                county + "人民政府",
                IssuerKind.GOVERNMENT,
                Level.COUNTY,
                "999801",
                "云溪省",
                "清河市",
                county,
                year,
                form,
                LocalDate.of(year + 1, 1, 20),
                List.of(),
                List.of());
        ReportParsed report = new ReportParsed(
                receipt,
                new FilingId("999801/" + county + "/" + year),
                identity,
                "本报告依照《中华人民共和国政府信息公开条例》编制。",
                sections,
                county + "人民政府\n" + (year + 1) + "年1月20日",
                form == null ? List.of() : readings(),
                figures,
                repairs,
                notices);
        return new ReportValidated(
                report,
                version,
                inForce,
                received,
                1,
                verdict(form),
                findings,
                notJudged,
                judgements,
                statements,
                withdrawal,
                null);
    }

    private List<TableReading> readings() {
        return layouts.entrySet().stream()
                .map(layout -> new TableReading(
                        layout.getKey(),
                        layout.getValue() == null ? TableState.MISSING : TableState.READ,
                        layout.getValue(),
                        List.of()))
                .toList();
    }

    private Verdict verdict(@Nullable Form form) {
        if (form == null) {
            return Verdict.UNASSESSED;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Verdict.ERRORS;
        }
        return findings.isEmpty() ? Verdict.CLEAN : Verdict.WARNINGS;
    }

    private String sha256() {
        try {
            byte[] content = (county + year + version).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
