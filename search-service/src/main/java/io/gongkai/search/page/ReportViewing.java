package io.gongkai.search.page;

import io.gongkai.parse.events.Candidate;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.search.query.WireName;
import io.gongkai.search.remark.Remark;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.Withdrawal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words a report and its judgement for readers. */
final class ReportViewing {
    /** Reports are made and read in China. */
    private static final DateTimeFormatter RECEIVED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Language language;
    private final Vocabulary vocabulary;
    private final FigureNames figureNames;
    private final ServiceAddresses services;

    ReportViewing(Language language, ServiceAddresses services) {
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.figureNames = new FigureNames(language);
        this.services = services;
    }

    /** The page of a report that is kept. */
    ReportView of(ReportValidated judged, Map<String, List<Remark>> remarks) {
        return of(judged, facts(judged, true), remarks);
    }

    /** The page of a report that nobody has handed in. */
    ReportView preview(ReportValidated judged) {
        return of(judged, facts(judged, false), Map.of());
    }

    private ReportView of(ReportValidated judged, List<ReportView.Fact> facts, Map<String, List<Remark>> remarks) {
        ReportParsed report = judged.report();
        Identity identity = report.identity();
        List<FindingView> findings = new FindingViewing(judged.findings(), remarks, language).views();
        List<StatementView> statements = new StatementViewing(judged, language).views();
        List<StandingView> standings = new StandingViewing(judged, findings, language).views();
        List<TableView> tables = new TableViewing(report, findings, language).tables();
        String verdict = WireName.of(judged.verdict());
        String id = report.received().id().value();
        return new ReportView(
                id,
                report.received().sha256(),
                identity.title(),
                place(identity),
                facts,
                verdict,
                vocabulary.word("verdict", verdict),
                judged.version(),
                judged.inForce(),
                versionsHref(identity),
                identity.candidates().stream().map(ReportViewing::words).toList(),
                report.notices().stream().map(Notice::message).map(language::of).toList(),
                new SummaryViewing(judged, language).of(findings, statements, standings),
                findings,
                SectionViewing.paragraphs(report.preamble()),
                new SectionViewing(report, findings, statements, language).sections(tables),
                SectionViewing.paragraphs(report.closing()),
                report.repairs().stream().map(this::repair).toList(),
                statements,
                standings,
                withdrawn(judged.withdrawal()),
                judged.difference() == null ? null : new DifferenceViewing(language).of(judged.difference()),
                "/reports/" + id,
                services.ingestUrl() + "/reports/" + id + "/original",
                services.ingestUrl() + "/reports/" + id,
                services.validateUrl() + "/rules");
    }

    private static List<ReportView.PlaceLink> place(Identity identity) {
        List<ReportView.PlaceLink> place = new ArrayList<>();
        QueryString query = new QueryString(List.of());
        for (QueryString.Parameter part : places(identity)) {
            query = query.with(part.name(), part.value());
            place.add(new ReportView.PlaceLink(part.value(), query.at("/")));
        }
        return place;
    }

    private static List<QueryString.Parameter> places(Identity identity) {
        List<QueryString.Parameter> places = new ArrayList<>();
        add(places, "province", identity.province());
        add(places, "city", identity.city());
        add(places, "county", identity.county());
        return places;
    }

    private static void add(List<QueryString.Parameter> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.add(new QueryString.Parameter(name, value.toString()));
        }
    }

    /** All versions of all reports of the place in the year. */
    private static String versionsHref(Identity identity) {
        List<QueryString.Parameter> parameters = new ArrayList<>(places(identity));
        add(parameters, "year", identity.year());
        parameters.add(new QueryString.Parameter("inForce", "any"));
        return new QueryString(parameters).at("/");
    }

    private List<ReportView.Fact> facts(ReportValidated judged, boolean kept) {
        Identity identity = judged.report().identity();
        List<ReportView.Fact> facts = new ArrayList<>();
        fact(facts, "发布机关", "Issuer", identity.issuer());
        fact(facts, "机关类型", "Kind of issuer", word("issuerKind", identity.issuerKind()));
        fact(facts, "层级", "Level", word("level", identity.level()));
        fact(facts, "区划代码", "Division code", identity.adminCode());
        fact(facts, "报告年度", "Report year", identity.year());
        fact(facts, "格式", "Form", word("form", identity.form()));
        fact(facts, "公布日期", "Published on", identity.publishedOn());
        if (kept) {
            fact(facts, "收到（北京时间）", "Received (Beijing time)", received(judged));
            fact(facts, "版本", "Version", version(judged));
        }
        return facts;
    }

    private static String received(ReportValidated judged) {
        Instant at = judged.report().received().receivedAt();
        return RECEIVED.format(at);
    }

    private String version(ReportValidated judged) {
        int number = judged.version();
        if (judged.withdrawal() != null) {
            return language.of(new Message("第 " + number + " 版，已撤回", number + ", withdrawn"));
        }
        return judged.inForce()
                ? language.of(new Message("第 " + number + " 版，现行", number + ", in force"))
                : language.of(new Message("第 " + number + " 版，已被新版本替代", number + ", superseded"));
    }

    private @Nullable String word(String kind, @Nullable Enum<?> constant) {
        return constant == null ? null : vocabulary.word(kind, WireName.of(constant));
    }

    private void fact(List<ReportView.Fact> facts, String zh, String en, @Nullable Object value) {
        String known = value == null ? language.of(new Message("未知", "unknown")) : value.toString();
        facts.add(new ReportView.Fact(language.of(new Message(zh, en)), known));
    }

    private static String words(Candidate candidate) {
        return candidate.adminCode() + " " + candidate.name();
    }

    private ReportView.RepairView repair(Repair repair) {
        return new ReportView.RepairView(
                vocabulary.word("repair", WireName.of(repair.kind())),
                language.of(repair.message()),
                repair.addresses().stream().map(figureNames::of).toList(),
                repair.raw(),
                Whereabouts.of(repair.source(), language));
    }

    private String withdrawn(@Nullable Withdrawal withdrawal) {
        if (withdrawal == null) {
            return "";
        }
        String at = RECEIVED.format(withdrawal.at());
        return language.of(new Message(
                "本报告已于 " + at + " 撤回（" + withdrawal.by() + "）：" + withdrawal.reason(),
                "Withdrawn at " + at + " by " + withdrawal.by() + ": " + withdrawal.reason()));
    }
}
