package io.gongkai.validate.check;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 规章 are made by ministries, provinces and 设区的市, not by counties, and not by departments of a place. */
public final class RegulationsNotByCounty implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "regulations-not-by-county",
            Severity.WARNING,
            new Message(
                    "县级及以下机关和地方政府部门没有规章制定权：规章各栏应为 0、空白或“/”。",
                    "Counties, townships and departments of local governments cannot make regulations: those cells are 0, blank or a slash."),
            new Message("《立法法》关于规章制定权的规定。", "The Legislation Law, on who may make regulations (规章)."),
            List.of("disclosure.regulations.*"),
            Years.SINCE_2019,
            Example.of(
                    2019,
                    "区政府填报规章 1 件。",
                    "A district reports one regulation.",
                    specimen -> specimen.figure("disclosure.regulations.made", "1")
                            .figure("disclosure.regulations.published", "1")
                            .figure("disclosure.regulations.publicTotal", "1")),
            Example.of(
                    2024,
                    "设区的市填报规章 1 件。",
                    "A city divided into districts reports one.",
                    specimen -> specimen.issuer(IssuerKind.GOVERNMENT, Level.CITY)
                            .figure("disclosure.regulations.made", "1")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        if (!facts.isRead(TableKind.DISCLOSURE)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.DISCLOSURE));
        }
        List<Entry> regulations = facts.entries(TableKind.DISCLOSURE).stream()
                .filter(entry -> entry.cell().row().equals("disclosure.regulations"))
                .toList();
        List<Entry> reported = regulations.stream().filter(Entry::isPositive).toList();
        if (reported.isEmpty()) {
            return Outcome.undecided(regulations);
        }
        Identity issuer = facts.report().identity();
        Level level = issuer.level();
        if (level == null) {
            return Outcome.notJudged(
                    ObstacleKind.IDENTITY_UNKNOWN,
                    "发布机关的级别不明，无法判断其有无规章制定权。",
                    "The issuer's level is not known, nor whether it may make regulations.");
        }
        if (mayMake(level, issuer.issuerKind())) {
            return Outcome.passed();
        }
        String cells = reported.stream()
                .map(entry -> entry.cell().columnLabel() + " " + entry.inSum())
                .collect(Collectors.joining("，"));
        return Outcome.broken(Breach.ofFigures(
                Severity.WARNING,
                reported.stream().map(Entry::address).toList(),
                "“规章”填报" + cells + "，而该机关没有规章制定权。",
                "Regulations (规章) are reported (" + cells + "), which this organ cannot make."));
    }

    private static boolean mayMake(Level level, @Nullable IssuerKind kind) {
        return switch (level) {
            case NATION -> true;
            case PROVINCE, CITY -> kind != IssuerKind.DEPARTMENT && kind != IssuerKind.TOWNSHIP;
            case COUNTY, TOWNSHIP -> false;
        };
    }
}
