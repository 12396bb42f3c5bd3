package io.gongkai.validate.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.rule.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as they are printed, and what they come to in 万元. */
class MoneyDecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "96171.6, 96171.6",
        "30546.0734, 30 546.0734",
        "1584, '1,584'",
        "1584.50, １５８４．５０",
        "0, 0.00",
        "17.5, 约17.5"
    })
    void amountThatIsPrintedAsTheFormAsksIsNotTold(String value, String raw) {
        assertThat(told(value, raw)).isEmpty();
    }

    @Test
    void decimalsAreThoseOfTheCellAndNotOfOurConversion() {
        assertThat(told("261.460071", "2614600.71"))
                .singleElement()
                .asString()
                .contains("填报 2614600.71", "表头所写的单位不是万元", "折合 261.460071 万元")
                .doesNotContain("位小数");
        assertThat(told("261.460071", "2614600.71元"))
                .singleElement()
                .asString()
                .contains("单元格内写有单位")
                .doesNotContain("位小数");
        assertThat(told("3.1415926", "3.1415926")).singleElement().asString().contains("有 7 位小数");
    }

    private static List<String> told(String value, String raw) {
        return ReportJudge.judge(new Specimen(2024)
                        .figure("disclosure.fees.amount", value, raw)
                        .report())
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("money-decimals"))
                .map(finding -> finding.message().zh())
                .toList();
    }
}
