package io.gongkai.validate.prose;

import io.gongkai.parse.events.Message;

/** Why a number of the narrative is not held against the form. */
public enum Reason {
    NO_SUCH_FIGURE("表格没有与之对应的一格。", "The form has no figure for it."),
    OTHER_VERB("发布、公开不同于制发，表格没有与之对应的一格。", "Published is another thing than made; the form has no figure for it."),
    OTHER_YEAR("说的是另一年度。", "It is about another year."),
    PLAN("说的是计划或打算。", "It is about plans."),
    PART_OF_YEAR("说的是一年中的一段时间。", "It is about a part of the year."),
    OTHER_SCOPE("与表格统计的范围不同。", "It is about another scope than the table."),
    UNCLEAR_SCOPE("统计范围不能确定。", "Its scope is not certain."),
    UNCLEAR_WORDS("所指不能确定。", "What it names is not certain."),
    PERHAPS_A_PART("可能只计其中一部分（如本年新发生的）。", "It may count only a part, such as what was new this year."),
    APPROXIMATE("是概数。", "It is approximate."),
    NOT_READ("表格未找到或无法核对。", "The table was not found, or cannot be assessed."),
    UNREADABLE("表中该格无法辨认。", "The figure cannot be read."),
    NOT_APPLICABLE("表中该格填“/”。", "The figure is a slash.");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Message message() {
        return new Message(zh, en);
    }
}
