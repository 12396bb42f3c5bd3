package io.gongkai.parse.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds divisions by code, by name and within text. Immutable. */
public final class Gazetteer {
    private static final Pattern AUTONOMOUS = Pattern.compile("自治[州县旗]$");
    private static final Gazetteer CHINA = read("divisions.tsv");

    private final Map<String, List<Division>> byCode;
    private final Map<String, List<Division>> predecessors;
    private final NameIndex names;
    private final NameIndex shortNames;

    private Gazetteer(List<Division> divisions) {
        Map<String, List<Division>> codes = new HashMap<>();
        Map<String, List<Division>> before = new HashMap<>();
        for (Division division : divisions) {
            codes.computeIfAbsent(division.code(), code -> new ArrayList<>(1)).add(division);
            if (division.successor() != null) {
                before.computeIfAbsent(division.successor(), code -> new ArrayList<>(1))
                        .add(division);
            }
        }
        this.byCode = Map.copyOf(codes);
        this.predecessors = Map.copyOf(before);
        this.names = NameIndex.of(divisions, Gazetteer::names);
        this.shortNames = NameIndex.of(divisions, division -> List.of(division.shortName()));
    }

    /** The divisions of China, 2019 to 2023 and on. */
    public static Gazetteer china() {
        return CHINA;
    }

    /** The division that had the code in the year. */
    public Optional<Division> withCode(String code, int year) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(division -> division.isInForce(year))
                .findFirst();
    }

    /** All that bear or bore the full name. */
    public List<Division> named(String name) {
        return names.at(name, 0)
                .filter(found -> found.length() == name.length())
                .map(NameIndex.Entry::divisions)
                .orElse(List.of());
    }

    /** The longest full name that begins at the index of the text, with all that bear or bore it. */
    public Optional<NameIndex.Entry> nameAt(String text, int index) {
        return names.at(text, index);
    }

    /** The longest short name that begins at the index of the text, with all that bear or bore it. */
    public Optional<NameIndex.Entry> shortNameAt(String text, int index) {
        return shortNames.at(text, index);
    }

    /**
     * What the division was or became in the year. A division that was merged into one of another name stays what it is, for
     * the merged one files for itself.
     */
    public Division asOf(Division division, int year) {
        if (division.isInForce(year)) {
            return division;
        }
        if (year > division.to()) {
            return successor(division).map(next -> asOf(next, year)).orElse(division);
        }
        return predecessors.getOrDefault(division.code(), List.of()).stream()
                .filter(before -> isContinuedBy(before, division))
                .findFirst()
                .map(before -> asOf(before, year))
                .orElse(division);
    }

    /** The province that the division is or belongs to. */
    public Division province(Division division) {
        String code = division.code().substring(0, 2) + "0000";
        return byCode.getOrDefault(code, List.of(division)).getLast();
    }

    /** The city that the division is or belongs to; empty for provinces and for counties administered by a province. */
    public Optional<Division> city(Division division) {
        String code = division.code().substring(0, 4) + "00";
        return code.endsWith("0000")
                ? Optional.empty()
                : byCode.getOrDefault(code, List.of()).stream().findFirst();
    }

    private Optional<Division> successor(Division division) {
        String code = division.successor();
        return code == null
                ? Optional.empty()
                : byCode.getOrDefault(code, List.of()).stream()
                        .filter(next -> next.from() > division.to() || next.from() == 0)
                        .filter(next -> isContinuedBy(division, next))
                        .findFirst();
    }

    /** Renamed, not merged: the short name stays, or the newcomer has no other forerunner. */
    private boolean isContinuedBy(Division before, Division after) {
        if (before.equals(after)) {
            return false;
        }
        boolean sole = predecessors.getOrDefault(after.code(), List.of()).size() == 1;
        return before.code().equals(after.code())
                || before.shortName().equals(after.shortName())
                || (sole && after.from() == before.to() + 1);
    }

    /** 凉山彝族自治州 is 凉山州 to everybody, 玉屏侗族自治县 is 玉屏县 or 玉屏自治县, and a few have an abbreviation of their own. */
    private static List<String> names(Division division) {
        List<String> names = new ArrayList<>(3);
        names.add(division.name());
        if (AUTONOMOUS.matcher(division.name()).find()) {
            String kind = division.name().substring(division.name().length() - 3);
            names.add(division.shortName() + kind.charAt(2));
            names.add(division.shortName() + kind);
        }
        if (division.abbreviation() != null) {
            names.add(division.abbreviation());
        }
        return names;
    }

    private static Gazetteer read(String resource) {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Gazetteer(lines.lines().skip(1).map(Division::ofLine).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
