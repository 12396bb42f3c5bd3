package io.gongkai.parse.identity;

import java.util.regex.Pattern;

/** The organ's part of a filing's id: the same for one organ, however fully its place is written. */
final class FilingOrgan {
    private static final Pattern LEVEL = Pattern.compile("^[省市区县旗州](?=.{2})");

    /** A zone and its management are one issuer. */
    private static final Pattern MANAGEMENT = Pattern.compile(OrganKind.Words.MANAGEMENT + "$");

    private static final Pattern UNWANTED = Pattern.compile("[/\\\\\\s()]");

    private FilingOrgan() {}

    static String of(Organ organ) {
        return switch (organ.kind()) {
            case PLACE, GOVERNMENT -> "government";
            case OFFICE -> "office";
            case TOWNSHIP, BRANCH, DEPARTMENT -> name(organ);
            case ZONE -> MANAGEMENT.matcher(name(organ)).replaceFirst("");
        };
    }

    private static String name(Organ organ) {
        String name = UNWANTED.matcher(organ.rest()).replaceAll("");
        return organ.place() == null ? LEVEL.matcher(name).replaceFirst("") : name;
    }
}
