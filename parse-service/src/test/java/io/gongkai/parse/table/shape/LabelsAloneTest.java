package io.gongkai.parse.table.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A table of disputes of which text prints the names of columns and nothing below them. */
class LabelsAloneTest {
    private static final String DISPUTES =
            """
            四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
            行政复议 行政诉讼
            未经复议直接起诉 复议后起诉
            %s
            五、存在的主要问题及改进情况
            公开的内容还不够全面。
            """.formatted(String.join(" ", Collections.nCopies(3, "结果维持 结果纠正 其他结果 尚未审结 总计")));

    @Test
    void isBlankWhereAnotherLeavesCellsBlank() {
        assertThat(read("_ _ _ _ _ _ _")).isEqualTo("blank blank blank blank blank");
    }

    @Test
    void mayHaveLostItsZerosWhereAnotherPrintsThem() {
        assertThat(read("0 0 0 0 0 0 0")).isEqualTo("? ? ? ? ?");
    }

    private static String read(String others) {
        return ReadTables.of(new WholeRequests(others).betweenSpaces() + DISPUTES)
                .row("disputes.review");
    }
}
