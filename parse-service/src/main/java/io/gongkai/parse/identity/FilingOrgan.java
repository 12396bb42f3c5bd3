package io.gongkai.parse.identity;

import java.util.regex.Pattern;

/** The organ's part of a filing's id: the same for one organ, however fully its place is written. */
final class FilingOrgan {
    private static final Pattern LEVEL = Pattern.compile("^[省市区县旗州](?=.{2})");
    private static final Pattern UNWANTED = Pattern.compile("[/\\\\\\s()]");

    private FilingOrgan() {}

    static String of(Organ organ) {
        return switch (organ.kind()) {
            case PLACE, GOVERNMENT -> "government";
            case OFFICE -> "office";
            case TOWNSHIP, DEPARTMENT, ZONE -> name(organ);
        };
    }

    private static String name(Organ organ) {
        String name = UNWANTED.matcher(organ.rest()).replaceAll("");
        return organ.place() == null ? LEVEL.matcher(name).replaceFirst("") : name;
    }
}
