package io.gongkai.parse.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer china = Gazetteer.china();

    @Test
    void sharedNameIsFoundInEveryCity() {
        assertThat(codes(china.named("南山区"))).containsExactlyInAnyOrder("230404", "440305");
        assertThat(codes(china.named("鼓楼区"))).containsExactlyInAnyOrder("320106", "320302", "350102", "410204");
    }

    @Test
    void cityBecomesDistrictInItsYear() {
        Division city = china.named("偃师市").getFirst();

        assertThat(city.code()).isEqualTo("410381");
        assertThat(china.asOf(city, 2020).code()).isEqualTo("410381");
        assertThat(china.asOf(city, 2021).code()).isEqualTo("410307");
        assertThat(china.asOf(china.named("偃师区").getFirst(), 2020).code()).isEqualTo("410381");
    }

    @Test
    void renamedDistrictKeepsItsCode() {
        Division district = china.named("襄都区").getFirst();

        assertThat(china.asOf(district, 2019).name()).isEqualTo("桥东区");
        assertThat(china.asOf(district, 2019).code()).isEqualTo("130502");
    }

    @Test
    void mergedDistrictStaysWhatItIs() {
        Division harbour = china.named("港闸区").getFirst();

        assertThat(china.asOf(harbour, 2020)).isEqualTo(harbour);
    }

    @Test
    void oldCodeOfKeptNameGivesWayToTheNew() {
        List<Division> chongchuan = china.named("崇川区");

        assertThat(chongchuan.stream()
                        .map(division -> china.asOf(division, 2022))
                        .distinct())
                .singleElement()
                .extracting(Division::code)
                .isEqualTo("320613");
    }

    @Test
    void districtOfMunicipalityHasNoCity() {
        Division pudong = china.named("浦东新区").getFirst();

        assertThat(china.city(pudong)).isEmpty();
        assertThat(china.province(pudong).name()).isEqualTo("上海市");
    }

    @Test
    void countyUnderItsProvinceHasNoCity() {
        Division jiyuan = china.named("济源市").getFirst();

        assertThat(jiyuan.level()).isEqualTo(Level.COUNTY);
        assertThat(china.city(jiyuan)).isEmpty();
    }

    @Test
    void placeIsNarrowedByThePlacesBeforeIt() {
        assertThat(placeCodes("鹤岗市南山区人民政府")).containsExactly("230404");
        assertThat(placeCodes("深圳南山区")).containsExactly("440305");
        assertThat(placeCodes("吉林省吉林市丰满区人民政府")).containsExactly("220211");
        assertThat(placeCodes("湛河")).containsExactly("410411");
    }

    @Test
    void shortNameBeforeOtherWordsIsNoPlace() {
        assertThat(Place.at(china, "朝阳街道办事处", 0)).isEmpty();
    }

    @Test
    void rowsThatStandForNoDivisionAreLeftOut() {
        assertThat(china.named("市辖区")).isEmpty();
        assertThat(china.withCode("410190", 2022)).isEmpty();
        assertThat(china.withCode("320576", 2022)).isEmpty();
        assertThat(china.withCode("810000", 2022))
                .get()
                .extracting(Division::name)
                .isEqualTo("香港特别行政区");
    }

    private List<String> placeCodes(String text) {
        return codes(Place.at(china, text, 0).orElseThrow().candidates());
    }

    private static List<String> codes(List<Division> divisions) {
        return divisions.stream().map(Division::code).toList();
    }
}
