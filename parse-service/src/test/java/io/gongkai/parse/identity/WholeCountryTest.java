package io.gongkai.parse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Candidate;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.gazetteer.Division;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.text.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every division of the country, under the name and the code of the year, in the notations that issuers use. */
class WholeCountryTest {
    private static final Gazetteer CHINA = Gazetteer.china();

    /** Counties, cities and provinces. */
    private static final int MOST_OF_THE_COUNTRY = 3000;

    /** How a report names its issuer. */
    enum Notation {
        /** The whole path, one line, digits. */
        FULL(IssuerKind.GOVERNMENT, "%p%c%n人民政府%y年政府信息公开工作年度报告", "%p%c%n人民政府\n%d"),
        /** The name alone. */
        BARE(IssuerKind.GOVERNMENT, "%n%y年政府信息公开工作年度报告", "%d"),
        /** The year first, the title broken. */
        BROKEN(IssuerKind.GOVERNMENT, "%y年度%c%n人民政府\n政府信息公开工作年度报告", "%c%n人民政府 %d"),
        /** The office of the government. */
        OFFICE(IssuerKind.OFFICE, "%c%n人民政府办公室\n%y年政府信息公开工作年度报告", "%c%n人民政府办公室\n%N"),
        /** A department. */
        DEPARTMENT(IssuerKind.DEPARTMENT, "%c%n财政局政府信息公开工作%y年度报告", "%c%n财政局\n%N"),
        /** A department whose report has its name only below. */
        SIGNED(IssuerKind.DEPARTMENT, "%y年政府信息公开工作年度报告", "%p%c%n水利局\n%d"),
        /** A township. */
        TOWNSHIP(IssuerKind.TOWNSHIP, "%c%n柳河镇人民政府%y年政府信息公开工作年度报告", "%c%n柳河镇人民政府\n%D"),
        /** An office of a sub-district. */
        STREET(IssuerKind.TOWNSHIP, "%p%c%n望湖街道办事处\n%y年度政府信息公开工作年度报告\n（%y年度）", "%c%n望湖街道办事处\n%D");

        private final IssuerKind kind;
        private final String title;
        private final String signature;

        Notation(IssuerKind kind, String title, String signature) {
            this.kind = kind;
            this.title = title;
            this.signature = signature;
        }

        String text(Division division, int year) {
            String text = title + "\n一、总体情况\n工作平稳。\n六、其他需要报告的事项\n没有。\n" + signature;
            String city = CHINA.city(division)
                    .filter(above -> !above.equals(division))
                    .map(Division::name)
                    .orElse("");
            String province = division.level() == Level.PROVINCE
                    ? ""
                    : CHINA.province(division).name();
            return text.replace("%p", province)
                    .replace("%c", city)
                    .replace("%n", division.name())
                    .replace("%y", String.valueOf(year))
                    .replace("%d", (year + 1) + "年1月20日")
                    .replace("%D", (year + 1) + ".1.20")
                    .replace("%N", "二〇二" + "〇一二三四五六".charAt(year - 2019) + "年一月二十日");
        }

        boolean suits(Division division) {
            return kind != IssuerKind.TOWNSHIP || division.level() == Level.COUNTY;
        }
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void everyDivisionIsRecognised(Notation notation) throws IOException {
        assertThat(wrong(notation, 2023)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2024})
    void everyDivisionIsRecognisedUnderTheNameOfTheYear(int year) throws IOException {
        assertThat(wrong(Notation.FULL, year)).isEmpty();
    }

    private static List<String> wrong(Notation notation, int year) throws IOException {
        assertThat(divisions(year)).hasSizeGreaterThan(MOST_OF_THE_COUNTRY);
        List<String> wrong = new ArrayList<>();
        divisions(year).filter(notation::suits).forEach(division -> {
            String text = notation.text(division, year);
            Identity read = ReadIdentity.of(new TextReader().read(text, ReadingLimits.USUAL), null, null)
                    .identity();
            if (!isRight(read, notation, division, year)) {
                wrong.add(division.code() + " " + text.replace('\n', '|') + " -> " + read.adminCode() + " "
                        + read.issuer() + " " + read.issuerKind() + " " + read.level() + " " + read.year() + " "
                        + read.publishedOn());
            }
        });
        return wrong;
    }

    /** A name that several bear must be left open, with all of them listed; all else must be right. */
    private static boolean isRight(Identity read, Notation notation, Division division, int year) {
        boolean code = division.code().equals(read.adminCode())
                || (read.adminCode() == null
                        && read.candidates().stream().map(Candidate::adminCode).anyMatch(division.code()::equals));
        Level level = notation.kind == IssuerKind.TOWNSHIP ? Level.TOWNSHIP : division.level();
        LocalDate published = LocalDate.of(Math.min(year + 1, 2025), 1, 20);
        return code
                && read.issuerKind() == notation.kind
                && read.level() == level
                && Objects.equals(read.year(), year)
                && Objects.equals(read.publishedOn(), published);
    }

    private static Stream<Division> divisions(int year) throws IOException {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("divisions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, 6))
                    .filter(code -> !code.startsWith("71") && !code.startsWith("8"))
                    .distinct()
                    .flatMap(code -> CHINA.withCode(code, year).stream());
        }
    }
}
