package io.gongkai.parse.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocxNumberingTest {
    private static final String LISTS = WordFile.root(
            "numbering",
            "<w:abstractNum w:abstractNumId=\"7\"><w:multiLevelType w:val=\"multilevel\"/>"
                    + level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"H1\"/>")
                    + level(1, "chineseCountingThousand", "（%2）", "")
                    + level(2, "decimal", "%3.", "")
                    + level(3, "decimal", "%1.%4", "<w:isLgl/>")
                    + "</w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "\uF06C", "") + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>"
                    + "</w:lvlOverride></w:num>"
                    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/></w:num>");
    private static final String STYLES = WordFile.root(
            "styles",
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"/>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:basedOn w:val=\"N\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"H1\"/></w:style>");

    @Test
    void numbersOfWordStandBeforeTheirParagraphs() {
        assertThat(lines(item(1, 0, "总体情况")
                        + item(1, 1, "主动公开")
                        + item(1, 2, "甲")
                        + item(1, 2, "乙")
                        + item(1, 1, "依申请公开")
                        + item(1, 2, "丙")
                        + item(1, 0, "主动公开政府信息情况")
                        + item(1, 1, "丁")))
                .containsExactly("一、总体情况", "（一）主动公开", "1.甲", "2.乙", "（二）依申请公开", "1.丙", "二、主动公开政府信息情况", "（一）丁");
    }

    @Test
    void styleMayHoldTheNumber() {
        assertThat(lines(styled("H1", "", "总体情况")
                        + styled("Own", "", "主动公开")
                        + styled("H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无号")
                        + styled(
                                "H1",
                                "<w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:pPrChange>",
                                "申请")))
                .containsExactly("一、总体情况", "二、主动公开", "无号", "三、申请");
    }

    @Test
    void listMayStartAnew() {
        assertThat(lines(item(1, 0, "甲") + item(2, 0, "乙") + item(2, 0, "丙"))).containsExactly("一、甲", "三、乙", "四、丙");
    }

    @Test
    void legalNumbersAreDecimal() {
        assertThat(lines(item(1, 0, "甲") + item(1, 3, "乙"))).containsExactly("一、甲", "1.1 乙");
    }

    @Test
    void bulletsAreNotText() {
        assertThat(lines(item(3, 0, "甲"))).containsExactly("甲");
    }

    @Test
    void numberStandsAloneInACellOnly() {
        String empty = item(1, 2, "");

        assertThat(lines("<w:tbl><w:tr><w:tc>" + empty + "</w:tc>" + WordFile.tc("", "规章") + "</w:tr></w:tbl>" + empty))
                .containsExactly("1.|规章");
    }

    @Test
    void everyNumeralOfChineseReports() {
        assertThat(ListNumeral.of("chineseCounting", 10)).isEqualTo("十");
        assertThat(ListNumeral.of("japaneseCounting", 21)).isEqualTo("二十一");
        assertThat(ListNumeral.of("chineseCountingThousand", 105)).isEqualTo("一百零五");
        assertThat(ListNumeral.of("chineseCountingThousand", 110)).isEqualTo("一百一十");
        assertThat(ListNumeral.of("ideographDigital", 20)).isEqualTo("二〇");
        assertThat(ListNumeral.of("chineseLegalSimplified", 12)).isEqualTo("壹拾贰");
        assertThat(ListNumeral.of("decimalEnclosedCircle", 3)).isEqualTo("③");
        assertThat(ListNumeral.of("decimalEnclosedParen", 21)).isEqualTo("21");
        assertThat(ListNumeral.of("ideographTraditional", 2)).isEqualTo("乙");
        assertThat(ListNumeral.of("decimalFullWidth", 12)).isEqualTo("１２");
        assertThat(ListNumeral.of("upperLetter", 27)).isEqualTo("AA");
        assertThat(ListNumeral.of("lowerRoman", 9)).isEqualTo("ix");
    }

    private static java.util.List<String> lines(String body) {
        byte[] bytes = WordFile.of(body)
                .with("word/numbering.xml", LISTS)
                .with("word/styles.xml", STYLES)
                .bytes();
        return DocxReaderTest.shown(DocxReaderTest.document(bytes));
    }

    private static String item(int list, int level, String text) {
        return styled(
                "N", "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static String styled(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static String level(int number, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
