package io.gongkai.parse.generator;

import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * An organ of a real division.
 *
 * @param name as its reports print it
 * @param kind what kind of organ
 * @param level of its division; a township's own
 * @param division the division, of county level or above, as it was in the year
 * @param signature how it signs
 */
public record GeneratedIssuer(String name, IssuerKind kind, Level level, Division division, String signature) {
    private static final List<String> CODES = codes();
    private static final List<String> OFFICES =
            List.of("财政", "教育", "民政", "水利", "统计", "司法", "交通运输", "农业农村", "自然资源", "市场监督管理");
    private static final List<String> TOWNSHIPS = List.of("柳河镇人民政府", "清水乡人民政府", "青石桥镇人民政府", "东关街道办事处", "望湖街道办事处");

    /** A division of any province and level, and an organ of it. */
    static GeneratedIssuer random(int year, Random random) {
        Gazetteer china = Gazetteer.china();
        Division division = null;
        while (division == null) {
            division = china.withCode(CODES.get(random.nextInt(CODES.size())), year)
                    .orElse(null);
        }
        Division place = division;
        String city = china.city(place)
                .filter(above -> !above.equals(place))
                .map(Division::name)
                .orElse("");
        String province =
                place.level() == Level.PROVINCE ? "" : china.province(place).name();
        boolean unique = china.named(place.name()).size() == 1;
        String path = unique && random.nextBoolean()
                ? ""
                : city.isEmpty() || !isUniqueIn(place, city) ? province + city : city;
        return organ(path + place.name(), place, random);
    }

    private static GeneratedIssuer organ(String path, Division place, Random random) {
        int draw = random.nextInt(10);
        if (draw < 2) {
            String office = path + "人民政府办公" + (place.level() == Level.COUNTY ? "室" : "厅");
            String name = place.level() == Level.CITY ? path + "人民政府办公室" : office;
            return new GeneratedIssuer(name, IssuerKind.OFFICE, place.level(), place, name);
        }
        if (draw < 4) {
            String office = OFFICES.get(random.nextInt(OFFICES.size()));
            String name = path + office + (place.level() == Level.PROVINCE ? "厅" : "局");
            return new GeneratedIssuer(name, IssuerKind.DEPARTMENT, place.level(), place, name);
        }
        if (draw == 4 && place.level() == Level.COUNTY) {
            String name = path + TOWNSHIPS.get(random.nextInt(TOWNSHIPS.size()));
            return new GeneratedIssuer(name, IssuerKind.TOWNSHIP, Level.TOWNSHIP, place, name);
        }
        return new GeneratedIssuer(path + "人民政府", IssuerKind.GOVERNMENT, place.level(), place, path + "人民政府");
    }

    private static boolean isUniqueIn(Division place, String city) {
        return Gazetteer.china().named(city).size() == 1
                && Gazetteer.china().named(place.name()).stream()
                                .filter(other ->
                                        other.code().startsWith(place.code().substring(0, 4)))
                                .count()
                        == 1;
    }

    private static List<String> codes() {
        try (InputStream in =
                Objects.requireNonNull(Gazetteer.class.getResourceAsStream("divisions.tsv"), "divisions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, 6))
                    // no government of this form reports there
                    .filter(code -> !code.startsWith("71") && !code.startsWith("8"))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
