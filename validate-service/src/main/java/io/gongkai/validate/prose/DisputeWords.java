package io.gongkai.validate.prose;

/** How narratives name the disputes table: 行政复议 and 行政诉讼, by what led to them and how they ended. */
final class DisputeWords {
    private static final String[] ABOUT_DISCLOSURE = {
        "政府信息公开", "信息公开", "政府信息公开工作", "政府信息公开工作的", "涉及政府信息公开工作的", "涉及政府信息公开的", "政府信息公开类", "因政府信息公开申请"
    };
    private static final String[] CAUSES = {"政府信息公开", "信息公开", "政府信息公开工作", "政府信息公开申请", "依申请公开"};
    private static final String[] LEADING = {"引发", "引发的", "引起", "引起的", "产生的", "被申请", "被提起", "提起的"};
    private static final String[] BY_THEMSELVES = {"", "被申请", "被提起", "申请", "提起", "涉及", "涉及的", "引发", "收到"};
    private static final String[] AND = {"、", "和", "及", "与", "以及", "、提起", "和提起", "或提起"};
    private static final String[] CASES = {"", "案件", "申请", "案", "件数", "总计"};

    private DisputeWords() {}

    static void addTo(Lexicon<Phrase> phrases) {
        for (String cases : CASES) {
            for (String and : AND) {
                addBoth(phrases, and, cases);
            }
            for (String about : ABOUT_DISCLOSURE) {
                phrases.put(about + "行政复议" + cases, new Phrase(Topic.REVIEWS, false));
                phrases.put(about + "行政诉讼" + cases, new Phrase(Topic.SUITS, false));
            }
            for (String cause : CAUSES) {
                for (String leading : LEADING) {
                    phrases.put("因" + cause + leading + "行政复议" + cases, new Phrase(Topic.REVIEWS, false));
                    phrases.put("因" + cause + leading + "行政诉讼" + cases, new Phrase(Topic.SUITS, false));
                }
            }
            for (String before : BY_THEMSELVES) {
                phrases.put(before + "行政复议" + cases, new Phrase(Topic.REVIEWS, true));
                phrases.put(before + "行政诉讼" + cases, new Phrase(Topic.SUITS, true));
            }
        }
        phrases.with(new Phrase(Topic.REVIEWS_UPHELD, true), "结果维持 维持 被维持 复议维持")
                .with(new Phrase(Topic.REVIEWS_CORRECTED, true), "结果纠正 被纠正 纠正 被纠错")
                .with(new Phrase(Topic.REVIEWS_OTHER, true), "其他结果")
                .with(new Phrase(Topic.REVIEWS_PENDING, true), "尚未审结 未审结")
                .with(new Phrase(Topic.DIRECT_SUITS, true), "未经复议直接起诉")
                .with(new Phrase(Topic.SUITS_AFTER_REVIEW, true), "复议后起诉");
    }

    /** Reviews and suits that are counted together. */
    private static void addBoth(Lexicon<Phrase> phrases, String and, String cases) {
        for (String about : ABOUT_DISCLOSURE) {
            phrases.put(about + "行政复议" + and + "行政诉讼" + cases, new Phrase(Topic.DISPUTES, false));
            phrases.put(about + "复议" + and + "诉讼" + cases, new Phrase(Topic.DISPUTES, false));
        }
        for (String cause : CAUSES) {
            for (String leading : LEADING) {
                phrases.put("因" + cause + leading + "行政复议" + and + "行政诉讼" + cases, new Phrase(Topic.DISPUTES, false));
            }
        }
        for (String before : BY_THEMSELVES) {
            phrases.put(before + "行政复议" + and + "行政诉讼" + cases, new Phrase(Topic.DISPUTES, true));
        }
    }
}
