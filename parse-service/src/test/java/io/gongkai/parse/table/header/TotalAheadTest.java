package io.gongkai.parse.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a page is written down line by line, the total may be named before columns that it stands behind: the sums tell. */
class TotalAheadTest {
    private static final String HEADER = """
            自然人
            法人或其他组织
            总计 商业企
            业
            科研机构
            社会公益组织
            法律服务机构
            其他""";

    @Test
    void theLastFigureIsTheTotalWhereItIsTheSumOfSeveral() {
        ReadTables read = ReadTables.of(table(new WholeRequests()));
        assertThat(read.row("requests.received")).isEqualTo("5 1 0 0 3 0 9");
        assertThat(read.row("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
    }

    @Test
    void whereAllFiguresAreNoughtItMakesNoOddsWhichIsTheTotal() {
        ReadTables read = ReadTables.of(table(allRows("0 0 0 0 0 0 0")));
        assertThat(read.row("requests.received")).isEqualTo("0 0 0 0 0 0 0");
    }

    @Test
    void anyOfTwoEqualFiguresMayBeTheTotal() {
        ReadTables read = ReadTables.of(table(allRows("0 4 0 0 0 0 4")));
        assertThat(read.row("requests.received")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void aSumBeforeTheLastFigureLeavesTheOrderOpen() {
        ReadTables read = ReadTables.of(table(new WholeRequests().with("refused.stateSecret", "1 3 0 2 0 0 0")));
        assertThat(read.row("requests.received")).isEqualTo("? ? ? ? ? ? ?");
    }

    private static WholeRequests allRows(String figures) {
        WholeRequests rows = new WholeRequests(figures);
        for (String named : List.of("received", "carriedIn", "granted", "partlyGranted", "total", "carriedOut")) {
            rows.with(named, figures);
        }
        return rows;
    }

    private static String table(WholeRequests rows) {
        return rows.betweenSpaces().replace("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", HEADER);
    }
}
