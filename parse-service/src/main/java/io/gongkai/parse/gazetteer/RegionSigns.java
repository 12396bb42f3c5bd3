package io.gongkai.parse.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Area codes, postcodes and domains, as far as they are known beyond doubt; see {@code regions.tsv}. */
public final class RegionSigns {
    private static final RegionSigns CHINA = read("regions.tsv");
    private static final int LONGEST_AREA_CODE = 4;
    private static final int DIGITS_OF_A_PROVINCE = 2;

    /** A shorter label is that of many bureaus (tj for 统计 and 天津), unless it is the site itself. */
    private static final int SHORTEST_LABEL = 5;

    private final Map<String, RegionSign> signs;

    private RegionSigns(Map<String, RegionSign> signs) {
        this.signs = Map.copyOf(signs);
    }

    public static RegionSigns china() {
        return CHINA;
    }

    /** Of a telephone number that begins with an area code, e.g. {@code 03761234567}. */
    public Optional<RegionSign> ofTelephone(String digits) {
        for (int length = LONGEST_AREA_CODE; length > 2; length--) {
            if (digits.length() > length) {
                Optional<RegionSign> sign = sign("area-code", digits.substring(0, length));
                if (sign.isPresent()) {
                    return sign;
                }
            }
        }
        return Optional.empty();
    }

    /** Of the six digits of a postcode, whose first two are those of a province. */
    public Optional<RegionSign> ofPostcode(String digits) {
        return sign("postcode", digits.substring(0, DIGITS_OF_A_PROVINCE));
    }

    /** Of the host of an address, the narrowest that is known: of {@code xxgk.hegang.gov.cn} that of Hegang. */
    public Optional<RegionSign> ofAddress(URI address) {
        String host = address.getHost();
        if (host == null || !host.endsWith(".gov.cn")) {
            return Optional.empty();
        }
        String[] labels = host.substring(0, host.length() - ".gov.cn".length()).split("\\.", -1);
        for (int i = 0; i < labels.length; i++) {
            boolean site = i == labels.length - 1;
            Optional<RegionSign> sign =
                    site || labels[i].length() >= SHORTEST_LABEL ? sign("domain", labels[i]) : Optional.empty();
            if (sign.isPresent()) {
                return sign;
            }
        }
        return Optional.empty();
    }

    private Optional<RegionSign> sign(String kind, String value) {
        return Optional.ofNullable(signs.get(kind + " " + value));
    }

    private static RegionSigns read(String resource) {
        try (InputStream in = Objects.requireNonNull(RegionSigns.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, RegionSign> signs = new HashMap<>();
            lines.lines().skip(1).forEach(line -> {
                String[] fields = line.split("\t", -1);
                signs.put(fields[0] + " " + fields[1], new RegionSign(fields[1], List.of(fields[2].split(",", -1))));
            });
            return new RegionSigns(signs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
