package io.gongkai.parse.gazetteer;

import java.util.List;

/**
 * A number or a name that belongs to one region and no other: an area code, the beginning of a postcode, a domain.
 *
 * @param value as the data has it, e.g. {@code 0376}
 * @param codes beginnings of the codes of the divisions that it stands for; never empty
 */
public record RegionSign(String value, List<String> codes) {
    public RegionSign {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a sign of no region: " + value);
        }
        codes = List.copyOf(codes);
    }

    /** That of a division's six digits, which end in zeros for a city or a province. */
    public static RegionSign ofCode(String code) {
        String beginning = code.endsWith("0000") ? code.substring(0, 2) : code.replaceFirst("00$", "");
        return new RegionSign(code, List.of(beginning));
    }

    /** Whether the division lies in the region. */
    public boolean standsFor(Division division) {
        return codes.stream().anyMatch(division.code()::startsWith);
    }
}
