package io.gongkai.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Short texts of what readers look for, in any order: two things that a report has pages apart meet on one line, as blanks and a
 * character that prints nothing.
 */
class ShortTextsTest {
    private static final int TEXTS = 500 * Integer.getInteger("gongkai.mutants", 8);
    private static final int MOST_WORDS = 60;
    private static final int FIRST_WORDS = 12;

    private static final List<String> MARKS = List.of(
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\f",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u2028",
            "\u3000",
            "\uFEFF",
            "\uFFFC",
            "\uFFFD",
            "|",
            "||",
            "| ",
            "---",
            "|:--|",
            "+--+",
            "│",
            "─",
            "┼",
            ",",
            ";",
            "；",
            "\"",
            ":",
            "：",
            "、",
            "**",
            "#",
            "\\",
            "{",
            "]{",
            "<br>",
            "&nbsp;",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<td colspan=3>",
            "<td rowspan=4>",
            "<p>",
            "<div>",
            "</div>",
            "<li>",
            "0",
            "1",
            "12",
            "3,",
            "1 234",
            "000",
            "-",
            "/",
            "无",
            "— 4 —",
            "4 / 9",
            "第4页",
            "（其中2件）",
            "万元",
            "一、",
            "（一）",
            "1.",
            "。",
            "2023年",
            "2024年1月8日",
            "样例县人民政府",
            "政府信息公开工作年度报告",
            "总体情况");

    @Test
    void haveAnOutcomeInTime() {
        List<String> words = new ArrayList<>(MARKS);
        for (TableKind kind : TableKind.values()) {
            FormRow row = FormTable.of(Form.FORM_2021, kind).rows().getFirst();
            words.addAll(row.columns());
            FormTable.of(Form.FORM_2021, kind).rows().forEach(label -> words.add(label.label()));
        }
        Random random = new Random(words.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(words, random);
            assertThat(assertTimeoutPreemptively(
                            Duration.ofSeconds(10), () -> WholeParsing.parse(text.getBytes(StandardCharsets.UTF_8))))
                    .describedAs(text)
                    .isNotNull();
        }
    }

    /** A few of the words again and again, now and then another. */
    private static String text(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        int first = random.nextInt(words.size());
        int few = 2 + random.nextInt(FIRST_WORDS);
        for (int i = random.nextInt(MOST_WORDS); i >= 0; i--) {
            int other = random.nextInt(3) == 0 ? random.nextInt(words.size()) : first + random.nextInt(few);
            text.append(words.get(other % words.size()));
        }
        return text.toString();
    }
}
