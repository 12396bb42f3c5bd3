package io.gongkai.validate.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.Specimen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each section is there once, under its heading. */
class SectionsTest {

    @Test
    void sectionThatComesTwiceIsNamedWithBothHeadings() {
        List<Breach> breaches =
                breaches(new SectionMissing(), new Specimen(2024).section(Slot.PROBLEMS, "七、存在的主要问题及改进情况", "无。"));

        assertThat(breaches).hasSize(1);
        assertThat(breaches.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(breaches.getFirst().sections()).containsExactly(4, 6);
        assertThat(breaches.getFirst().message().zh()).contains("出现了 2 次", "“五、", "“七、");
    }

    @Test
    void restOfASectionWithoutAHeadingIsNoSecondSection() {
        Specimen specimen = new Specimen(2024).section(Slot.PROBLEMS, null, "无。");

        assertThat(breaches(new SectionMissing(), specimen)).isEmpty();
        assertThat(breaches(new SectionHeadingWording(), specimen)).isEmpty();
    }

    @Test
    void sectionWhoseHeadingIsLostIsThereAndTheHeadingIsMentioned() {
        Specimen specimen = new Specimen(2024).rewrite(Slot.OVERVIEW, null, "开展年度考核和社会评议，未发生责任追究情况。");

        assertThat(breaches(new SectionMissing(), specimen)).isEmpty();
        List<Breach> headings = breaches(new SectionHeadingWording(), specimen);
        assertThat(headings).extracting(Breach::severity).containsExactly(Severity.INFO);
        assertThat(headings.getFirst().message().zh()).contains("没有标题“一、总体情况”");
    }

    @Test
    void textBeforeTheFirstHeadingMayBeTheSectionThatIsMissing() {
        Specimen specimen = new Specimen(2024).without(Slot.OVERVIEW).preamble("本机关主动公开信息。".repeat(30));

        assertThat(breaches(new SectionMissing(), specimen).getFirst().message().zh())
                .isEqualTo("没有找到“一、总体情况”；第一个标题之前有 300 字正文，可能漏了这个标题。");
        assertThat(breaches(new SectionMissing(), specimen.preamble("现公布如下。"))
                        .getFirst()
                        .message()
                        .zh())
                .isEqualTo("没有找到“一、总体情况”。");
    }

    private static List<Breach> breaches(Rule rule, Specimen specimen) {
        return rule.judge(Facts.of(specimen.report())).breaches();
    }
}
