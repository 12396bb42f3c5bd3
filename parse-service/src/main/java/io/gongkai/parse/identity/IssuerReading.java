package io.gongkai.parse.identity;

import io.gongkai.parse.date.PrintedYear;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import io.gongkai.parse.outline.Passage;
import io.gongkai.parse.title.TitleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the organs that a report names is its issuer: that of the title, else that of the signature, else the one
 * for which the preamble speaks. An office that draws up its government's report (由…人民政府办公室编制) does not make it its own, one
 * that is named in the title of the report that is published does.
 */
final class IssuerReading {
    private static final Pattern DRAWN_UP =
            Pattern.compile("(?:(?:由|现将|公布|发布|编制|[现特](?:向社会)?公开|向社会(?:公开)?)(?:形成|完成|[了和并、])*)+[《“]?(?<year>"
                    + PrintedYear.FOUR + "年度?)?");
    private static final Pattern DRAWS_UP = Pattern.compile("特?(?:向社会(?:公开)?)?(?:编制|公布|发布)(?:了|完成)?[《“]?"
            + PrintedYear.FOUR + "年度?(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)");
    private static final String WORK = "(?:政府信息|政务信息|政务|信息)公开";

    /** 人民政府外事办公室 is no office of the government as a whole; 人民政府信息公开办公室 draws up the government's report. */
    private static final String OF_ONE_MATTER =
            "(?!办公|政府信息公开|信息公开|政务公开)\\p{IsHan}{2,16}(?:办公室|委员会|局)(?:\\(|编制|根据|按照|依据|结合)";

    private static final Pattern ORGAN_END = Pattern.compile("人民政府办公[厅室]|人民政府(?!" + OF_ONE_MATTER
            + ")|管理委员会|管委会|\\p{IsHan}{1,8}?(?:街道|镇|乡)人民政府|[\\p{IsHan}]{1,16}?(?:局(?:\\p{IsHan}{2,8}?分局)?|委员会|厅|办公室|办事处|中心|(?:街道|镇|乡)(?=特?编制|"
            + PrintedYear.FOUR + "年|" + WORK + "))");

    /** A title that is called something for short; one that the report follows (根据《…》) is another's. */
    private static final Pattern QUOTED = Pattern.compile("(?<![据照于和、])《([^《》]{8,60})》(?=\\((?:以下)?[简下]?称)");

    /** 甲经济技术开发区管理委员会, 甲海关: before what they do, or what they are called for short. */
    private static final Pattern CALLED_AFTER_ITS_PLACE =
            Pattern.compile("\\p{IsHan}{2,30}?(?:管理委员会|管委会|海关|调查队)(?=\\(|办公室|编制|根据|按照|依据|结合)");

    /** Behind the organ in the name of its own report: 样例县人民政府办公室2023年政府信息公开工作年度报告. */
    private static final OwnReport OWN = OwnReport.before("(?:关于)?" + PrintedYear.FOUR + "年?度?" + WORK);
    /** The same where the year stands before the organ. */
    private static final OwnReport OWN_OF_YEAR = OwnReport.before(WORK);

    private final Gazetteer gazetteer;

    IssuerReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The issuer and what it was read from.
     *
     * @param organ null if no text names one
     */
    record Found(@Nullable Organ organ, List<Evidence> evidence) {}

    /**
     * An organ as a sentence names it before its own report.
     *
     * @param placed what follows its place
     * @param placeless the name where it does not begin with its place: no pronoun (我局), no mere kind (县财政局, 党政办公室)
     */
    private record OwnReport(Pattern placed, Pattern placeless) {
        private static final String LETTER = "(?:(?!公布|发布|编制|向社会|报告|[根依]据|现将|以下|关于)\\p{IsHan})";

        /** Behind a mere place they must be those of a report, for plans and rules are called after it too. */
        private static final String REPORT = "(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)";

        /** The words are those of the report. */
        static OwnReport before(String words) {
            String named = "(?![我本该各全所省市区县州旗镇乡街])(?:" + LETTER + "{2,40}?(?:街道|镇|乡|苏木|人民政府|办事处)|" + LETTER
                    + "{4,40}?(?:局|委员会|厅|管委会))";
            return new OwnReport(
                    Pattern.compile("(?=" + words + REPORT + ")|" + LETTER + "{1,40}?(?=" + words + ")"),
                    Pattern.compile(named + "(?=" + words + ")"));
        }
    }

    /** The title's organ is null if there is no title, or one that names no organ. */
    Found read(@Nullable Organ titled, Signature signature, Passage preamble, Passage text) {
        Organ signed = signature.organ();
        if (titled != null && titled.kind() == OrganKind.PLACE && signed != null && isGovernmentOf(signed, titled)) {
            return found(signed);
        }
        if (titled != null) {
            return found(titled);
        }
        if (signed != null) {
            return found(signed);
        }
        return found(ofPreamble(preamble)
                .or(() -> ofQuotedTitle(preamble))
                .or(() -> drawingUp(text))
                .orElse(null));
    }

    /** Signed by the government of the place that the title names. */
    private static boolean isGovernmentOf(Organ signed, Organ titled) {
        if (signed.kind() != OrganKind.GOVERNMENT || signed.place() == null || titled.place() == null) {
            return false;
        }
        return signed.place().candidates().stream()
                .anyMatch(division -> titled.place().candidates().contains(division));
    }

    private Optional<Organ> ofPreamble(Passage preamble) {
        Matcher before = DRAWN_UP.matcher(preamble.text());
        while (before.find()) {
            Optional<Organ> organ = organAt(preamble, before.end(), before.group("year") == null ? OWN : OWN_OF_YEAR);
            if (organ.isPresent()) {
                return organ;
            }
        }
        return Optional.empty();
    }

    /** 《样例县人民政府2020年政府信息公开工作年度报告》（以下简称《年报》）: what the report calls itself. */
    private Optional<Organ> ofQuotedTitle(Passage preamble) {
        return QUOTED.matcher(preamble.text())
                .results()
                .filter(title -> TitleReading.isTelling(title.group(1)))
                .flatMap(title -> organAt(preamble, title.start(1), OWN).stream())
                .findFirst();
    }

    /** 样例县人民政府编制了2020年政府信息公开工作年度报告. */
    private Optional<Organ> drawingUp(Passage text) {
        for (Place place : Place.allIn(gazetteer, text.text())) {
            Matcher end = ORGAN_END
                    .matcher(text.text())
                    .region(place.end(), text.text().length());
            if (end.lookingAt()
                    && DRAWS_UP.matcher(text.text())
                            .region(end.end(), text.text().length())
                            .lookingAt()) {
                return organAt(text, place.start(), OWN);
            }
        }
        return Optional.empty();
    }

    /** The organ whose name begins there: that of its own report, whose name ends where the report's begins, else any. */
    private Optional<Organ> organAt(Passage passage, int from, OwnReport own) {
        String text = passage.text();
        Optional<Place> place = Place.at(gazetteer, text, from);
        Matcher name = place.isEmpty()
                ? own.placeless().matcher(text).region(from, text.length())
                : own.placed().matcher(text).region(place.get().end(), text.length());
        Optional<Organ> ofReport = name.lookingAt() ? organ(passage, from, name.end()) : Optional.empty();
        if (ofReport.isPresent()) {
            return ofReport;
        }
        if (place.isEmpty()) {
            Matcher called = CALLED_AFTER_ITS_PLACE.matcher(text).region(from, text.length());
            return called.lookingAt()
                    ? organ(passage, from, called.end()).filter(organ -> organ.place() != null)
                    : Optional.empty();
        }
        Matcher end = ORGAN_END.matcher(text).region(place.get().end(), text.length());
        return end.lookingAt() ? organ(passage, from, end.end()).map(IssuerReading::government) : Optional.empty();
    }

    private Optional<Organ> organ(Passage passage, int from, int to) {
        return Organ.of(
                gazetteer, passage.text().substring(from, to), passage.quote(from, to), passage.position(from, to));
    }

    private static Organ government(Organ organ) {
        if (organ.kind() != OrganKind.OFFICE) {
            return organ;
        }
        String rest = "人民政府";
        String name = organ.name().substring(0, organ.name().indexOf("政府") + 2);
        return new Organ(name, OrganKind.GOVERNMENT, organ.place(), rest, false, organ.source());
    }

    private static Found found(@Nullable Organ organ) {
        List<Evidence> evidence = new ArrayList<>();
        if (organ != null) {
            evidence.add(new Evidence("issuer", organ.name(), organ.source()));
        }
        return new Found(organ, List.copyOf(evidence));
    }
}
