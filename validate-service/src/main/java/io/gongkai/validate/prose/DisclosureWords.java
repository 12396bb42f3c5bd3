package io.gongkai.validate.prose;

/** How narratives name the disclosure table: documents with 制发, 废止, 现行有效; decisions; fees. */
final class DisclosureWords {
    private static final String[] PUBLISHING = {"发布", "公开", "主动公开", "新增公开", "公布", "印发", "出台"};
    private static final String[] DECIDING = {"作出#决定", "作出#", "作出#处理决定", "#处理决定", "#决定", "做出#决定", "做出#"};

    /** What was done, where documents are only listed behind it: 制发规章1件、行政规范性文件2件. */
    static final Lexicon<Topic> VERBS = new Lexicon<Topic>()
            .with(Topic.NORMATIVE_MADE, "制发 制定")
            .with(Topic.NORMATIVE_REPEALED, "废止 失效")
            .with(Topic.NORMATIVE_IN_FORCE, "现行有效")
            .with(Topic.PUBLISHED, "发布 公开 主动公开 公布 印发 出台 公示")
            .with(Topic.DOCUMENTS, "信息公开 政务公开 依申请公开 清理 备案 审查 修改");

    private DisclosureWords() {}

    static void addTo(Lexicon<Phrase> phrases) {
        phrases.with(new Phrase(Topic.NORMATIVE_MADE, true), "制发")
                .with(new Phrase(Topic.NORMATIVE_REPEALED, true), "废止")
                .with(new Phrase(Topic.NORMATIVE_IN_FORCE, true), "现行有效");
        documents(phrases, "行政规范性文件", Topic.NORMATIVE_MADE, Topic.NORMATIVE_REPEALED, Topic.NORMATIVE_IN_FORCE);
        documents(phrases, "规范性文件", Topic.DOCUMENTS_MADE, Topic.DOCUMENTS_REPEALED, Topic.DOCUMENTS_IN_FORCE);
        for (String regulations : new String[] {"规章", "政府规章", "市政府规章"}) {
            documents(
                    phrases,
                    regulations,
                    Topic.REGULATIONS_MADE,
                    Topic.REGULATIONS_REPEALED,
                    Topic.REGULATIONS_IN_FORCE);
        }
        decisions(phrases, "行政许可", Topic.LICENCES);
        decisions(phrases, "行政处罚", Topic.PENALTIES);
        decisions(phrases, "行政强制", Topic.COERCION);
        phrases.with(new Phrase(Topic.FEES, false), "行政事业性收费 行政事业性收费金额 行政事业性收费总额 收取行政事业性收费 行政事业性收费收费金额")
                .with(new Phrase(Topic.PROCUREMENT, false), "政府集中采购金额 政府集中采购总金额 政府集中采购总额")
                .with(new Phrase(Topic.PROCUREMENT, true), "采购总金额");
    }

    private static void documents(Lexicon<Phrase> phrases, String noun, Topic made, Topic repealed, Topic inForce) {
        phrases.with(new Phrase(made, false), words("制发# 新制发# 新制定# #制发 制定#", noun))
                .with(new Phrase(repealed, false), words("废止# #废止", noun))
                .with(new Phrase(inForce, false), words("现行有效# 现行有效的# #现行有效", noun));
        for (String verb : PUBLISHING) {
            phrases.put(verb + noun, new Phrase(Topic.PUBLISHED, false));
        }
        phrases.put(noun, new Phrase(Topic.DOCUMENTS, true));
    }

    private static void decisions(Lexicon<Phrase> phrases, String noun, Topic topic) {
        for (String pattern : DECIDING) {
            phrases.put(pattern.replace("#", noun), new Phrase(topic, false));
        }
        phrases.put(noun, new Phrase(topic, true));
    }

    private static String words(String patterns, String noun) {
        return patterns.replace("#", noun);
    }
}
