package io.gongkai.parse.identity;

import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            "(?:国务院|国家|中华人民共和国|中国证券|中国银行保险|中国气象局|中国地震局|中国科学院|中国民用航空|海关总署|最高人民).*"
                + "|(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部");
    /** 样例县人民政府: a place that only its own name vouches for. */
    private static final Pattern UNKNOWN_PLACE = Pattern.compile("([\\p{IsHan}]{2,12}?[省市区县旗州盟])((?:人民)?政府.{0,4}|)");

    /** 中共样例市委…办公室 belongs to the city that its name goes on with, and so does a division of the Corps in Xinjiang. */
    private static final Pattern AHEAD = Pattern.compile("中共|新疆生产建设兵团(?:第[一二三四五六七八九十]{1,2}师)?|第[一二三四五六七八九十]{1,2}师");

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
            return OrganKind.of(rest).map(kind -> new Organ(printed, kind, place.get(), rest, false, source));
        }
        Optional<Organ> zone = zone(gazetteer, text, printed, source);
        if (zone.isPresent()) {
            return zone;
        }
        if (NATIONAL.matcher(text).matches()) {
            Optional<Place> branch = placeWithin(gazetteer, text);
            return Optional.of(
                    new Organ(printed, OrganKind.DEPARTMENT, branch.orElse(null), text, branch.isEmpty(), source));
        }
        Matcher unknown = UNKNOWN_PLACE.matcher(text);
        if (unknown.matches()) {
            return OrganKind.of(unknown.group(2))
                    .map(kind -> new Organ(printed, kind, null, unknown.group(2), false, source));
        }
        return OrganKind.of(text)
                .filter(kind -> kind != OrganKind.PLACE)
                .map(kind -> new Organ(printed, kind, null, text, false, source));
    }

    /** Whether a place is written in its name, though no gazetteer may know it. */
    boolean namesPlace() {
        return place != null || name.length() > rest.length() + 1;
    }

    /** 合肥高新区, 青岛西海岸新区: the short name of a city counts where the name of a zone follows. */
    private static Optional<Organ> zone(
            Gazetteer gazetteer, String text, String printed, @Nullable SourcePosition source) {
        return gazetteer
                .shortNameAt(text, 0)
                .filter(city -> city.divisions().size() == 1
                        && city.divisions().getFirst().level() == Level.CITY)
                .map(city -> new Place(city.divisions(), 0, city.length()))
                .map(place -> new Organ(printed, OrganKind.ZONE, place, text.substring(place.end()), false, source))
                .filter(organ -> OrganKind.of(organ.rest())
                        .filter(OrganKind.ZONE::equals)
                        .isPresent());
    }

    private static Optional<Place> placeWithin(Gazetteer gazetteer, String text) {
        for (int i = 2; i < text.length(); i++) {
            Optional<Place> place = Place.at(gazetteer, text, i);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
