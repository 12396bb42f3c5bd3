package io.gongkai.validate.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that name figures: the wording of the form, and the usual ones beside it. */
final class PhraseBook {
    private static final Map<String, Phrase> PHRASES = new HashMap<>();
    private static final List<String> REQUESTS = List.of(
            "政府信息公开申请",
            "信息公开申请",
            "政府信息依申请公开",
            "政府信息依申请公开申请",
            "依申请公开申请",
            "依申请公开",
            "依申请公开政府信息申请",
            "依申请公开件",
            "依申请公开事项",
            "政府信息申请",
            "公开政府信息申请",
            "公开政府信息的申请",
            "政府信息公开的申请",
            "政府信息公开申请件",
            "政府信息公开依申请",
            "群众信息公开申请",
            "群众政府信息公开申请",
            "公众政府信息公开申请",
            "有效政府信息公开申请",
            "公民、法人和其他组织政府信息公开申请",
            "公民、法人或者其他组织政府信息公开申请",
            "申请人政府信息公开申请",
            "各类政府信息公开申请");

    /**
     * @param words the phrase
     * @param topic what it names
     * @param bare whether it tells too little by itself, so that the sentence must have told of what it speaks
     */
    record Phrase(String words, Topic topic, boolean bare) {}

    static final Words NOUNS = new Words(REQUESTS);
    static final Words ALL;

    static {
        actions(Topic.RECEIVED, "收到 收到了 接收 接收到 接到 收悉 接受 受理 登记受理 收到并受理 受理了");
        actions(Topic.NEW, "新收 新收到 新接收 新受理 本年新收 本年度新收");
        actions(Topic.HANDLED, "办理 处理 共办理");
        actions(Topic.CONCLUDED, "办结 已办结 办理完毕 办结完毕 按期办结 按时办结 依法办结");
        actions(Topic.ANSWERED, "答复 已答复 回复 办复 依法答复 按时答复 按期答复 书面答复 及时答复 予以答复");
        actions(Topic.CARRIED_IN, "上年结转 上年度结转 上一年结转 上一年度结转 结转上年 结转上年度 去年结转");
        actions(Topic.CARRIED_OUT, "结转下年 结转下年度 结转至下年度 结转到下年度 结转下一年度 转下年度");
        for (String noun : REQUESTS) {
            put(noun, Topic.HANDLED, false);
        }
        bare(
                Topic.CARRIED_OUT,
                "结转下年度继续办理 结转下一年度继续办理 结转至下年度继续办理 结转至下一年度 转下一年度 转下一年度办理 转下一年度办理答复"
                        + " 结转到下一年度 顺延到下年度答复 顺延到下年度 顺延至下年度 结转下年继续办理 转下年度办理 结转下年办理");
        bare(Topic.GRANTED, "予以公开 同意公开 予以公开答复 同意公开答复 （一）予以公开");
        bare(Topic.PARTLY_GRANTED, "部分公开 予以部分公开 同意部分公开 部分公开答复 （二）部分公开");
        bare(Topic.REFUSED, "不予公开 不同意公开 不予公开答复");
        bare(Topic.UNAVAILABLE, "无法提供 无法提供信息 无法提供答复");
        bare(Topic.NOT_PROCESSED, "不予处理 不予处理答复");
        bare(Topic.OTHER_PROCESSING, "其他处理 其他处理答复 作其他处理");
        bare(Topic.STATE_SECRET, "属于国家秘密");
        bare(Topic.PROHIBITED, "其他法律行政法规禁止公开");
        bare(Topic.PUBLIC_SAFETY, "危及“三安全一稳定”");
        bare(Topic.THIRD_PARTY, "保护第三方合法权益");
        bare(Topic.INTERNAL, "属于三类内部事务信息");
        bare(Topic.PROCESS, "属于四类过程性信息");
        bare(Topic.ENFORCEMENT_FILE, "属于行政执法案卷");
        bare(Topic.INQUIRY, "属于行政查询事项");
        bare(Topic.NOT_HELD, "本机关不掌握相关政府信息");
        bare(Topic.NEEDS_CREATION, "没有现成信息需要另行制作");
        bare(Topic.STILL_UNCLEAR, "补正后申请内容仍不明确");
        bare(Topic.PETITION, "信访举报投诉类申请");
        bare(Topic.DUPLICATE, "重复申请");
        bare(Topic.NATURAL_PERSON, "自然人 自然人申请 自然人提交 自然人提出");
        bare(Topic.ORGANISATION, "法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人或其他组织申请 法人 法人申请");
        bare(
                Topic.CHANNEL,
                "网络申请 网上申请 在线申请 信函申请 当面申请 现场申请 邮寄申请 书面申请 传真申请 电子邮件申请 网络 信函 当面 传真 邮寄"
                        + " 其他渠道 其他方式 网络渠道 信函渠道 当面渠道 网上渠道 网络平台 电子邮件 平台申请");
        for (String verb : words("行政复议 政府信息公开行政复议 信息公开行政复议 涉及政府信息公开工作的行政复议 政府信息公开工作的行政复议"
                + " 因政府信息公开引发的行政复议 因政府信息公开引起的行政复议 政府信息公开类行政复议")) {
            for (String noun : words("_ 案件 申请 案 件数 总计")) {
                put(verb + noun.replace("_", ""), Topic.REVIEWS, verb.equals("行政复议"));
            }
        }
        for (String verb : words("行政诉讼 政府信息公开行政诉讼 信息公开行政诉讼 涉及政府信息公开工作的行政诉讼 政府信息公开工作的行政诉讼"
                + " 因政府信息公开引发的行政诉讼 因政府信息公开引起的行政诉讼 政府信息公开类行政诉讼 涉及的行政诉讼")) {
            for (String noun : words("_ 案件 案 件数 总计")) {
                put(verb + noun.replace("_", ""), Topic.SUITS, verb.equals("行政诉讼") || verb.equals("涉及的行政诉讼"));
            }
        }
        bare(Topic.REVIEWS_UPHELD, "结果维持 维持 被维持 复议维持");
        bare(Topic.REVIEWS_CORRECTED, "结果纠正 被纠正 纠正 被纠错");
        bare(Topic.REVIEWS_OTHER, "其他结果");
        bare(Topic.REVIEWS_PENDING, "尚未审结 未审结");
        bare(Topic.DIRECT_SUITS, "未经复议直接起诉");
        bare(Topic.SUITS_AFTER_REVIEW, "复议后起诉");
        documents(Topic.NORMATIVE_MADE, Topic.NORMATIVE_REPEALED, Topic.NORMATIVE_IN_FORCE, "行政规范性文件 规范性文件");
        documents(Topic.REGULATIONS_MADE, Topic.REGULATIONS_REPEALED, Topic.REGULATIONS_IN_FORCE, "规章 政府规章");
        for (String verb : words("发布 公开 主动公开 新增公开 公布 印发 出台")) {
            for (String noun : words("行政规范性文件 规范性文件 规章 政府规章 市政府规章")) {
                put(verb + noun, Topic.PUBLISHED, false);
            }
        }
        decisions(Topic.LICENCES, "行政许可");
        decisions(Topic.PENALTIES, "行政处罚");
        decisions(Topic.COERCION, "行政强制");
        for (String words : words("行政事业性收费 行政事业性收费金额 行政事业性收费总额 收取行政事业性收费 行政事业性收费收费金额")) {
            put(words, Topic.FEES, false);
        }
        for (String words : words("政府集中采购金额 政府集中采购总金额 政府集中采购总额 采购总金额")) {
            put(words, Topic.PROCUREMENT, words.startsWith("采购"));
        }
        ALL = new Words(PHRASES.keySet());
    }

    private PhraseBook() {}

    static @Nullable Phrase find(String words) {
        return PHRASES.get(words);
    }

    private static void actions(Topic topic, String verbs) {
        for (String verb : words(verbs)) {
            put(verb, topic, true);
            put(verb + "申请", topic, true);
            put(verb + "的申请", topic, true);
            for (String noun : REQUESTS) {
                put(verb + noun, topic, false);
                put(verb + "的" + noun, topic, false);
            }
        }
    }

    private static void documents(Topic made, Topic repealed, Topic inForce, String nouns) {
        bare(made, "制发");
        bare(repealed, "废止");
        bare(inForce, "现行有效");
        for (String noun : words(nouns)) {
            put("制发" + noun, made, false);
            put("新制发" + noun, made, false);
            put("废止" + noun, repealed, false);
            put("现行有效" + noun, inForce, false);
            put("现行有效的" + noun, inForce, false);
            put(noun + "制发", made, false);
            put(noun + "废止", repealed, false);
            put(noun + "现行有效", inForce, false);
        }
    }

    private static void decisions(Topic topic, String noun) {
        for (String pattern : words("作出#决定 作出# 作出#处理决定 #处理决定 #决定 做出#决定 做出#")) {
            put(pattern.replace("#", noun), topic, false);
        }
        put(noun, topic, true);
    }

    private static void bare(Topic topic, String words) {
        for (String phrase : words(words)) {
            put(phrase, topic, true);
        }
    }

    private static void put(String words, Topic topic, boolean bare) {
        PHRASES.putIfAbsent(words, new Phrase(words, topic, bare));
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.strip().split("\\s+", -1));
    }
}
