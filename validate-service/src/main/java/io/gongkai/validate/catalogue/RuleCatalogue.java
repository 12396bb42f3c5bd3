package io.gongkai.validate.catalogue;

import io.gongkai.validate.across.CarryOver;
import io.gongkai.validate.across.FigureJump;
import io.gongkai.validate.across.InForceContinues;
import io.gongkai.validate.across.ItemsContinue;
import io.gongkai.validate.across.LayoutBreak;
import io.gongkai.validate.across.TextRepeated;
import io.gongkai.validate.check.AccountabilityReported;
import io.gongkai.validate.check.CellsBlank;
import io.gongkai.validate.check.CitationCorrect;
import io.gongkai.validate.check.CountsAreWhole;
import io.gongkai.validate.check.DisclosureDecisionsWithoutItems;
import io.gongkai.validate.check.DisclosureItemsNotNegative;
import io.gongkai.validate.check.DisclosureNewWithinTotal;
import io.gongkai.validate.check.DisputesWithoutReview;
import io.gongkai.validate.check.FormMatchesYear;
import io.gongkai.validate.check.MoneyDecimals;
import io.gongkai.validate.check.NarrativeAddsUp;
import io.gongkai.validate.check.NarrativeDeniesTable;
import io.gongkai.validate.check.NarrativeMatchesTable;
import io.gongkai.validate.check.OverviewLength;
import io.gongkai.validate.check.PublishedLate;
import io.gongkai.validate.check.RegulationsNotByCounty;
import io.gongkai.validate.check.RequestsCarriedInSettled;
import io.gongkai.validate.check.RequestsCarriedOutNew;
import io.gongkai.validate.check.RequestsFeeLapseExplained;
import io.gongkai.validate.check.SectionExtra;
import io.gongkai.validate.check.SectionHeadingWording;
import io.gongkai.validate.check.SectionMissing;
import io.gongkai.validate.check.SectionNumbering;
import io.gongkai.validate.check.TableMissing;
import io.gongkai.validate.check.TitleMatchesPeriod;
import io.gongkai.validate.check.TitleMissing;
import io.gongkai.validate.check.YearMixedUp;
import io.gongkai.validate.identity.IdentityRules;
import io.gongkai.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule there is, in the order in which findings of the same severity are listed. */
public final class RuleCatalogue {
    private static final List<Rule> COMPARING_YEARS = List.of(
            new CarryOver(),
            new InForceContinues(),
            new ItemsContinue(),
            new LayoutBreak(),
            new FigureJump(),
            new TextRepeated());
    private static final List<Rule> RULES = Stream.of(
                    IdentityRules.all().stream(),
                    Stream.of(
                            new TableMissing(),
                            new SectionMissing(),
                            new CountsAreWhole(),
                            new DisclosureItemsNotNegative(),
                            new TitleMatchesPeriod(),
                            new PublishedLate(),
                            new RequestsCarriedInSettled(),
                            new RequestsCarriedOutNew(),
                            new DisclosureNewWithinTotal(),
                            new DisclosureDecisionsWithoutItems(),
                            new RegulationsNotByCounty(),
                            new MoneyDecimals(),
                            new CellsBlank(),
                            new FormMatchesYear(),
                            new TitleMissing(),
                            new AccountabilityReported(),
                            new SectionNumbering(),
                            new SectionExtra(),
                            new SectionHeadingWording(),
                            new RequestsFeeLapseExplained(),
                            new DisputesWithoutReview(),
                            new CitationCorrect(),
                            new YearMixedUp(),
                            new OverviewLength(),
                            new NarrativeMatchesTable(),
                            new NarrativeDeniesTable(),
                            new NarrativeAddsUp()),
                    COMPARING_YEARS.stream())
            .flatMap(rules -> rules)
            .toList();
    private static final Set<String> ACROSS_YEARS =
            COMPARING_YEARS.stream().map(Rule::id).collect(Collectors.toSet());

    private RuleCatalogue() {}

    public static List<Rule> all() {
        return RULES;
    }

    /** The rules in force for a report year; all of them where the year is not known, for the layout printed decides then. */
    public static List<Rule> inForce(@Nullable Integer year) {
        return RULES.stream().filter(rule -> isInForce(rule, year)).toList();
    }

    /** Whether a rule is in force for a report year, or the year is not known. */
    static boolean isInForce(Rule rule, @Nullable Integer year) {
        return year == null || rule.description().years().contains(year);
    }

    /** Whether a rule compares a report with that of the year before. */
    public static boolean comparesYears(String rule) {
        return ACROSS_YEARS.contains(rule);
    }

    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
