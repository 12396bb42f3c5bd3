package io.gongkai.parse.identity;

import io.gongkai.parse.events.Candidate;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.gazetteer.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the division that the issuer belongs to. Its own name counts first, then the clues to it; between divisions of one name
 * decides how the issuer is reached, and at last what the text says of neighbours and superiors.
 */
final class DivisionReading {
    /** Renames are known up to now; a report without a year is taken for a recent one. */
    private static final int RECENT = 2023;

    /** Divisions are known from here on. */
    private static final int OLDEST = 2019;

    private final Gazetteer gazetteer;

    DivisionReading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Whereabouts read(IssuerReading.Found issuer, Grounds grounds, @Nullable Integer year) {
        Organ organ = issuer.organ();
        if (organ == null) {
            return Whereabouts.unknown(null, null, List.of(Notices.issuerUnknown()));
        }
        if (organ.national()) {
            return Whereabouts.ofNation();
        }
        List<Clue> clues = new Clues(gazetteer).in(grounds);
        Optional<Clue> own = Optional.ofNullable(organ.place())
                .map(place -> new Clue(place, new Evidence("adminCode", organ.name(), organ.source())));
        if (own.isEmpty() && organ.namesPlace()) {
            String county = countyName(organ);
            Level level = county == null ? levelByName(organ) : Level.COUNTY;
            return Whereabouts.unknown(level, county, List.of(Notices.divisionUnknown(placeName(organ))));
        }
        Optional<Clue> first =
                own.or(() -> clues.stream().filter(clue -> fits(clue, organ)).findFirst());
        if (first.isEmpty()) {
            return Whereabouts.unknown(levelByName(organ), null, List.of(Notices.divisionUnknown(organ.name())));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(first.get().evidence());
        List<Division> candidates = asOf(first.get().place().candidates(), year);
        for (Clue clue : clues) {
            List<Division> agreeing = Homonyms.agreeing(candidates, yearly(clue.place(), year));
            if (agreeing.size() < candidates.size()) {
                evidence.add(clue.evidence());
                candidates = agreeing;
            }
        }
        if (candidates.size() > 1) {
            Narrowed reached = new Contacts().narrowed(candidates, grounds.circumstances(), grounds.text());
            Narrowed spokenFor = new Homonyms(gazetteer).spokenFor(reached.divisions(), grounds.text());
            evidence.addAll(reached.evidence());
            evidence.addAll(spokenFor.evidence());
            candidates = spokenFor.divisions();
        }
        return candidates.size() == 1
                ? decided(candidates.getFirst(), organ, evidence)
                : undecided(candidates, organ, evidence);
    }

    private Whereabouts decided(Division division, Organ organ, List<Evidence> evidence) {
        String province = gazetteer.province(division).name();
        String city = gazetteer.city(division).map(Division::name).orElse("");
        String county = division.level() == Level.COUNTY ? division.name() : "";
        if (organ.kind() == OrganKind.ZONE) {
            return new Whereabouts(
                    division.code(),
                    null,
                    null,
                    province,
                    city,
                    null,
                    null,
                    evidence,
                    List.of(),
                    List.of(Notices.divisionUnknown(organ.rest())));
        }
        Level level = organ.kind() == OrganKind.TOWNSHIP ? Level.TOWNSHIP : division.level();
        return new Whereabouts(
                division.code(),
                level,
                division.code(),
                province,
                city,
                county,
                division.name(),
                evidence,
                List.of(),
                List.of());
    }

    private Whereabouts undecided(List<Division> divisions, Organ organ, List<Evidence> evidence) {
        List<Candidate> candidates = divisions.stream()
                .map(division -> new Candidate(division.code(), fullName(division)))
                .toList();
        Division any = divisions.getFirst();
        boolean sameProvince =
                divisions.stream().map(gazetteer::province).distinct().count() == 1;
        boolean sameCity = divisions.stream().map(gazetteer::city).distinct().count() == 1;
        boolean counties = divisions.stream().allMatch(division -> division.level() == Level.COUNTY);
        Level level = organ.kind() == OrganKind.TOWNSHIP ? Level.TOWNSHIP : any.level();
        return new Whereabouts(
                null,
                level,
                null,
                sameProvince ? gazetteer.province(any).name() : null,
                sameCity ? gazetteer.city(any).map(Division::name).orElse("") : null,
                counties ? any.name() : null,
                any.name(),
                evidence,
                candidates,
                List.of(Notices.divisionAmbiguous(any.name(), candidates)));
    }

    /** 市科技局 is the bureau of a city, 区政府办公室 the office of a district. */
    private static boolean fits(Clue clue, Organ organ) {
        String rest = organ.rest();
        char kind = rest.isEmpty() ? ' ' : rest.charAt(0);
        return clue.place().candidates().stream().anyMatch(division -> switch (kind) {
            case '省' -> division.level() == Level.PROVINCE;
            case '市', '区', '县', '旗', '州' -> division.name().indexOf(kind) > 0;
            default -> true;
        });
    }

    private List<Division> asOf(List<Division> divisions, @Nullable Integer year) {
        return divisions.stream()
                .map(division -> gazetteer.asOf(division, year == null ? RECENT : Math.max(year, OLDEST)))
                .distinct()
                .toList();
    }

    private Place yearly(Place place, @Nullable Integer year) {
        return new Place(asOf(place.candidates(), year), place.start(), place.end());
    }

    private String fullName(Division division) {
        String province = gazetteer.province(division).name();
        String city = gazetteer.city(division).map(Division::name).orElse("");
        return switch (division.level()) {
            case PROVINCE, NATION -> division.name();
            case CITY -> province + division.name();
            case COUNTY, TOWNSHIP -> province + city + division.name();
        };
    }

    private static String placeName(Organ organ) {
        int length = organ.name().length() - organ.rest().length();
        return length > 0 ? organ.name().substring(0, length) : organ.name();
    }

    /** A township is one wherever it lies, and 县财政局 or 区政府办公室 belongs to some county. */
    private static @Nullable Level levelByName(Organ organ) {
        if (organ.kind() == OrganKind.TOWNSHIP) {
            return Level.TOWNSHIP;
        }
        return organ.kind() != OrganKind.ZONE && organ.rest().matches("[区县旗]\\p{IsHan}{2,}") ? Level.COUNTY : null;
    }

    /** A county that only its own name vouches for is a county all the same. */
    private static @Nullable String countyName(Organ organ) {
        String name = placeName(organ);
        return name.endsWith("县") || name.endsWith("区") || name.endsWith("旗") ? name : null;
    }
}
