package io.gongkai.validate.prose;

/** What a sentence counts. */
public enum Subject {
    REQUESTS,
    REVIEW,
    SUIT,
    DIRECT_SUIT,
    SUIT_AFTER_REVIEW,
    NORMATIVE_DOCUMENTS,
    /** 规范性文件, of which those that the form counts may be a part only. */
    DOCUMENTS,
    REGULATIONS,
    DECISIONS,
    FEES,
    PROCUREMENT,
    /** Something that the form does not count: 信件, 建议, 解读. */
    ELSE;

    static final Lexicon<Subject> WORDS = new Lexicon<Subject>()
            .with(REQUESTS, "信息公开申请 依申请公开 政府信息申请 公开政府信息的申请 信息公开的申请 信息依申请公开 信访举报投诉类申请")
            .with(REVIEW, "复议")
            .with(SUIT, "诉讼 起诉 应诉")
            .with(DIRECT_SUIT, "未经复议直接起诉")
            .with(SUIT_AFTER_REVIEW, "复议后起诉")
            .with(NORMATIVE_DOCUMENTS, "行政规范性文件")
            .with(DOCUMENTS, "规范性文件")
            .with(REGULATIONS, "政府规章 制发规章 制定规章")
            .with(DECISIONS, "行政许可 行政处罚 行政强制")
            .with(FEES, "行政事业性收费")
            .with(PROCUREMENT, "集中采购")
            .with(ELSE, "建议 提案 信件 咨询 投诉 留言 热线 信访 来信 舆情 解读 意见箱 新闻发布会 公文 微博 微信 稿件 许可申请 行政许可申请 补贴 举报" + " 登记申请 低保 工单 清单");

    boolean isSuit() {
        return this == SUIT || this == DIRECT_SUIT || this == SUIT_AFTER_REVIEW;
    }
}
