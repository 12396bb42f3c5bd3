package io.gongkai.parse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "５|5",
                " 13 |13",
                "1,136|1136",
                "1，136件|1136",
                "32.781|32.781",
                "7441.879403万元|7441.879403",
                "22（其中修订16件）|22",
                "12①|12",
                "0²|0",
                "31 ⑴|31",
                "增1|1",
                "增加 3 项|3",
                "减13|-13",
                "减少5|-5",
                "-13|-13",
                "－13|-13",
                "+2|2",
                "1\u200B2|12",
                "7⑴ |7",
                "12[1]|12",
                "12〔注2〕|12",
                "12*|12",
                "12 件|12",
                "1 2 3|123",
                "1 234|1234"
            })
    void numbersAreReadInAllNotations(String raw, BigDecimal value) {
        assertThat(CellReading.read(raw))
                .isInstanceOfSatisfying(
                        Printed.Amount.class,
                        amount -> assertThat(amount.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"零|0", "两|2", "十二|12", "一百零一|101", "三千四百|3400", "一万二千|12000"})
    void numbersInChineseCharactersCountWhereOnlyAFigureCanStand(String raw, BigDecimal value) {
        assertThat(CellReading.read(raw)).isInstanceOf(Printed.Words.class);
        assertThat(CellReading.readFigure(raw))
                .isInstanceOfSatisfying(
                        Printed.Amount.class,
                        amount -> assertThat(amount.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年",
                "12月",
                "9\t4",
                "9   4",
                "约5",
                "—",
                "-",
                "无",
                "3.",
                "1,13",
                "O",
                "5%",
                "十百",
                "①",
                "1②3",
                "9999999999999999999",
                "22（20）",
                "12 3",
                "12\u30003",
                "12\n20",
                "0 \n 74",
                "12.5\n3",
                "增1\n2",
                "3/5",
                "3、5"
            })
    void whatIsNoNumberIsNotGuessed(String raw) {
        assertThat(CellReading.readFigure(raw)).isInstanceOf(Printed.Words.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"件", "人次", "元", "千元", "百元", "万元", "（元）", "(千元)"})
    void whateverUnitANumberMayHaveIsOneByItself(String unit) {
        assertThat(CellReading.isUnit(unit)).isTrue();
        assertThat(CellReading.read("35" + unit))
                .isInstanceOfSatisfying(
                        Printed.Amount.class,
                        amount -> assertThat(amount.unit()).isEqualTo(unit.replaceAll("[()（）]", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人", "（其中）", "元件", "（元"})
    void otherWordsAreNoUnits(String word) {
        assertThat(CellReading.isUnit(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "—", "--", "×", "3/5", "27／15", "3、5", "22（20）", "350.", "11,", "\uFFFD3", "12\n20", "0\n/", "12件\n3件"
            })
    void placeholdersStandWhereAFigureShould(String raw) {
        assertThat(Placeholder.is(raw)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "（一）", "规章", "3.其他", "无", "12件", "12\n其中3", "2020\n年"})
    void labelsAreNoPlaceholders(String raw) {
        assertThat(Placeholder.is(raw)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", " / "})
    void aSlashIsASlash(String raw) {
        assertThat(CellReading.read(raw)).isInstanceOf(Printed.Slash.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B"})
    void nothingIsNotZero(String raw) {
        assertThat(CellReading.read(raw)).isInstanceOf(Printed.Nothing.class);
    }
}
