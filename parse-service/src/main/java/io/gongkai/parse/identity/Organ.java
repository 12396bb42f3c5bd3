package io.gongkai.parse.identity;

import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organ as a text names it.
 *
 * @param name as printed, white space removed, with its place
 * @param kind what kind of organ
 * @param place where it is; null if its name does not say, or names a place that the gazetteer does not know
 * @param rest its name without its place
 * @param national whether it is one of the State Council's own
 * @param source where the name stands; null outside the document
 */
record Organ(
        String name,
        OrganKind kind,
        @Nullable Place place,
        String rest,
        boolean national,
        @Nullable SourcePosition source) {
    private static final Pattern NATIONAL = Pattern.compile(
            "(?:国务院|国家|全国|中华人民共和国|中国证券|中国银行保险|中国气象局|中国地震局|中国科学院|中国民用航空|海关总署|最高人民).*"
                    + "|(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部");
    /** 样例县人民政府: a place that only its own name vouches for. */
    private static final Pattern UNKNOWN_PLACE = Pattern.compile("([\\p{IsHan}]{2,12}?[省市区县旗州盟])((?:人民)?政府.{0,4}|)");

    /** 中共样例市委…办公室 belongs to the city that its name goes on with, and so does a division of the Corps in Xinjiang. */
    private static final Pattern AHEAD = Pattern.compile("中共|新疆生产建设兵团(?:第[一二三四五六七八九十]{1,2}师)?|第[一二三四五六七八九十]{1,2}师");

    /** A bureau's branch for a district or county of its city: 样例市公安局甲分局, 样例市生态环境局乙县分局. */
    private static final Pattern BRANCH = Pattern.compile("局(?=\\p{IsHan}{2,14}分局$)");

    private static final Set<OrganKind> CALLED_AFTER_A_PLACE = Set.of(OrganKind.ZONE, OrganKind.BRANCH);

    static final int LONGEST = 50;

    /** The organ that the whole text names; empty if it names none. The text has no white space. */
    static Optional<Organ> of(Gazetteer gazetteer, String text, String printed, @Nullable SourcePosition source) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher ahead = AHEAD.matcher(text);
        Optional<Place> place = Place.at(gazetteer, text, ahead.lookingAt() ? ahead.end() : 0);
        if (place.isPresent()) {
            String rest = text.substring(place.get().end());
            Place seat = seatOfBranch(gazetteer, place.get(), text).orElse(place.get());
            return OrganKind.of(rest).map(kind -> new Organ(printed, kind, seat, rest, false, source));
        }
        Optional<Organ> called = calledAfterItsPlace(gazetteer, text, printed, source);
        if (called.isPresent()) {
            return called;
        }
        if (NATIONAL.matcher(text).matches()) {
            Optional<Place> branch = placeWithin(gazetteer, text);
            return Optional.of(
                    new Organ(printed, OrganKind.DEPARTMENT, branch.orElse(null), text, branch.isEmpty(), source));
        }
        Optional<OrganKind> kind = OrganKind.of(text).filter(found -> found != OrganKind.PLACE);
        Matcher unknown = UNKNOWN_PLACE.matcher(text);
        if (unknown.matches() && kind.filter(OrganKind.ZONE::equals).isEmpty()) {
            return OrganKind.of(unknown.group(2))
                    .map(found -> new Organ(printed, found, null, unknown.group(2), false, source));
        }
        return kind.map(found -> new Organ(printed, found, null, text, false, source));
    }

    /** Whether a place is written in its name, though no gazetteer may know it. */
    boolean namesPlace() {
        return place != null || name.length() > rest.length() + 1;
    }

    /** The district that the bureau's branch is for; empty if it is none, or one for anything else. */
    private static Optional<Place> seatOfBranch(Gazetteer gazetteer, Place place, String text) {
        Matcher bureau = BRANCH.matcher(text).region(place.end(), text.length());
        if (!bureau.find()) {
            return Optional.empty();
        }
        List<Division> within = Stream.of(
                        gazetteer.nameAt(text, bureau.end()), gazetteer.shortNameAt(text, bureau.end()))
                .flatMap(Optional::stream)
                .filter(name -> text.startsWith("分局", bureau.end() + name.length()))
                .flatMap(name -> name.divisions().stream())
                .filter(division -> place.candidates().stream().anyMatch(division::isWithin))
                .distinct()
                .toList();
        return within.isEmpty() ? Optional.empty() : Optional.of(new Place(within, place.start(), place.end()));
    }

    /** 合肥高新区, 浙江嘉善经济开发区, 绍兴海关: the short name of a place counts where such a name follows. */
    private static Optional<Organ> calledAfterItsPlace(
            Gazetteer gazetteer, String text, String printed, @Nullable SourcePosition source) {
        Optional<Place> above = shortlyNamedPlace(gazetteer, text, 0);
        Optional<Place> called = above.flatMap(place -> shortlyNamedWithin(gazetteer, text, place));
        return called.or(() -> above).flatMap(place -> {
            String rest = text.substring(place.end());
            return OrganKind.of(rest)
                    .filter(CALLED_AFTER_A_PLACE::contains)
                    .map(kind -> new Organ(printed, kind, place, rest, false, source));
        });
    }

    /** A short name that is nobody else's. That of a district is too often a word (城东, 江北). */
    private static Optional<Place> shortlyNamedPlace(Gazetteer gazetteer, String text, int index) {
        return gazetteer
                .shortNameAt(text, index)
                .filter(name -> name.divisions().size() == 1
                        && !name.divisions().getFirst().name().endsWith("区"))
                .map(name -> new Place(name.divisions(), index, index + name.length()));
    }

    private static Optional<Place> shortlyNamedWithin(Gazetteer gazetteer, String text, Place above) {
        return gazetteer.shortNameAt(text, above.end()).flatMap(name -> {
            List<Division> within = name.divisions().stream()
                    .filter(division -> above.candidates().stream().anyMatch(division::isWithin)
                            && !division.name().endsWith("区"))
                    .toList();
            return within.size() == 1
                    ? Optional.of(new Place(within, above.start(), above.end() + name.length()))
                    : Optional.empty();
        });
    }

    private static Optional<Place> placeWithin(Gazetteer gazetteer, String text) {
        for (int i = 2; i < text.length(); i++) {
            Optional<Place> place = Place.at(gazetteer, text, i);
            if (place.isPresent()) {
                return place;
            }
            Optional<Place> branch = shortlyNamedPlace(gazetteer, text, i)
                    .filter(named -> OrganKind.of(text.substring(named.end()))
                            .filter(OrganKind.BRANCH::equals)
                            .isPresent());
            if (branch.isPresent()) {
                return branch;
            }
        }
        return Optional.empty();
    }
}
