package io.gongkai.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void eachChineseCharacterIsAToken() {
        assertThat(tokens("三审三校")).containsExactly("三", "审", "三", "校");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(tokens("通过12345热线和APP受理2,022件"))
                .containsExactly("通", "过", "12345", "热", "线", "和", "app", "受", "理", "2", "022", "件");
    }

    @Test
    void traditionalCharactersBecomeSimplified() {
        assertThat(tokens("信息審核，羣眾")).containsExactly("信", "息", "审", "核", "群", "众");
    }

    @Test
    void radicalsOfBothBlocksBecomeCharacters() {
        assertThat(tokens("⼀⼆⾏⺠⻅⻓⻔")).containsExactly("一", "二", "行", "民", "见", "长", "门");
    }

    @Test
    void widthsCaseAndLigaturesAreFolded() {
        assertThat(tokens("ＡＰＰ　２０２２ ﬁle")).containsExactly("app", "2022", "file");
    }

    @Test
    void tokensKnowTheirPlaceInTheOriginal() {
        String text = "𠮷野ﬁ審e\u03012";
        assertThat(Words.of(text))
                .containsExactly(
                        new Token("𠮷", 0, 2, 0),
                        new Token("野", 2, 3, 0),
                        new Token("fi", 3, 4, 0),
                        new Token("审", 4, 5, 0),
                        new Token("é2", 5, 8, 0));
        assertThat(text.substring(3, 4)).isEqualTo("ﬁ");
    }

    @Test
    void zeroOfYearsIsACharacter() {
        assertThat(tokens("二〇二〇年")).containsExactly("二", "〇", "二", "〇", "年");
    }

    @Test
    void punctuationEndsClausesAndQuotationMarksDoNot() {
        assertThat(Words.clauses("“放管服”改革，依 法\n行政。第1.5条（试行）")).containsExactly("放管服改革", "依法行政", "第 1 5 条试行");
    }

    @Test
    void fullStopBehindANumberingEndsAClause() {
        assertThat(Words.clauses("1.主动公开 2.5 12：30 www.gov.cn。")).containsExactly("1", "主动公开 2 5 12 30 www gov cn");
    }

    @Test
    void endlessWordIsCut() {
        assertThat(tokens("a".repeat(200))).extracting(String::length).containsExactly(64, 64, 64, 8);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("。！？ \n\uD83D\uDE00\uD800")).isEmpty();
    }

    private static List<String> tokens(String text) {
        return Words.of(text).stream().map(Token::text).collect(Collectors.toList());
    }
}
