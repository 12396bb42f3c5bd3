package io.gongkai.parse.identity;

import io.gongkai.parse.events.Candidate;
import io.gongkai.parse.events.Evidence;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.label.Radicals;
import io.gongkai.parse.label.Traditional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the issuer belongs; null means not known, the empty string that its level has no such thing.
 *
 * @param seat code of the division that the issuer is, belongs to or, as a development zone, lies in; that of the nation is
 *     {@code 000000}
 * @param divisionName the division's full name; null if not known
 */
record Whereabouts(
        @Nullable String seat,
        @Nullable Level level,
        @Nullable String adminCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable String divisionName,
        List<Evidence> evidence,
        List<Candidate> candidates,
        List<Notice> notices) {
    /** Organs of the State Council belong to no division; statistics write six zeros for the whole country. */
    private static final String THE_NATION = "000000";

    /** The level may be told by what the issuer is called, though nobody knows where it is. */
    static Whereabouts unknown(@Nullable Level level, @Nullable String county, List<Notice> notices) {
        return new Whereabouts(null, level, null, null, null, county, null, List.of(), List.of(), notices);
    }

    static Whereabouts ofNation() {
        return new Whereabouts(THE_NATION, Level.NATION, null, "", "", "", null, List.of(), List.of(), List.of());
    }

    /**
     * The issuer as printed, in ordinary characters; where only the place is printed, the government of that place. 地区 and 盟 have an agency (行政公署)
     * for one.
     */
    @Nullable
    String issuerName(IssuerReading.Found issuer) {
        Organ organ = issuer.organ();
        if (organ == null) {
            return null;
        }
        if (organ.kind() != OrganKind.PLACE) {
            return ordinary(organ);
        }
        String full = divisionName;
        String name = ordinary(organ);
        String place = full == null || name.endsWith(full) ? name : full;
        return place + (place.endsWith("地区") || place.endsWith("盟") ? "行政公署" : "人民政府");
    }

    private static String ordinary(Organ organ) {
        return Traditional.simplified(Radicals.unified(organ.name()));
    }
}
