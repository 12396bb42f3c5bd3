package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgingCodeTest {

    @Test
    void everyRuleBelongsToIt() {
        assertThat(JudgingCode.classes().keySet())
                .containsAll(RuleCatalogue.all().stream()
                        .map(rule -> rule.getClass().getName().replace('.', '/'))
                        .toList());
    }

    @Test
    void whatJudgesBelongsToItAndWhatKeepsDoesNot() {
        assertThat(JudgingCode.classes().keySet())
                .contains(
                        "io/gongkai/validate/localisation/FewCells",
                        "io/gongkai/validate/prose/ChineseNumeral",
                        "io/gongkai/validate/across/Sketch",
                        "io/gongkai/parse/events/Form")
                .noneMatch(name -> name.startsWith("io/gongkai/validate/archive/"));
    }

    @Test
    void hashIsOfTheCodeAlone() {
        assertThat(JudgingCode.hash()).matches("[0-9a-f]{64}").isEqualTo(JudgingCode.hash());
    }
}
