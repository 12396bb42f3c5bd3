package io.gongkai.validate.prose;

/** How narratives name the rows and columns of the requests table, in its words or shortened. */
final class ResultWords {
    private ResultWords() {}

    static void addTo(Lexicon<Phrase> phrases) {
        results(phrases);
        reasons(phrases);
        applicants(phrases);
        bare(
                phrases,
                Topic.CARRIED_OUT,
                "结转下年度继续办理 结转下一年度继续办理 结转至下年度继续办理 结转至下一年度 结转至下一年度继续办理 转下一年度 转下一年度办理"
                        + " 转下一年度办理答复 结转到下一年度 顺延到下年度答复 顺延到下年度 顺延至下年度 结转下年继续办理 转下年度办理 结转下年办理"
                        + " 结转下年度办理 结转到下年度继续办理");
        bare(
                phrases,
                Topic.CHANNEL,
                "网络申请 网上申请 在线申请 信函申请 当面申请 现场申请 邮寄申请 书面申请 传真申请 电子邮件申请 网络 信函 当面 传真 邮寄"
                        + " 其他渠道 其他方式 网络渠道 信函渠道 当面渠道 网上渠道 邮寄渠道 网络平台 电子邮件 平台申请");
    }

    private static void results(Lexicon<Phrase> phrases) {
        bare(phrases, Topic.GRANTED, "予以公开 同意公开 予以公开答复 同意公开答复 （一）予以公开 决定予以公开");
        bare(phrases, Topic.PARTLY_GRANTED, "部分公开 予以部分公开 同意部分公开 部分公开答复 （二）部分公开 区分处理后部分公开");
        bare(phrases, Topic.REFUSED, "不予公开 不同意公开 不予公开答复");
        bare(phrases, Topic.UNAVAILABLE, "无法提供 无法提供信息 无法提供答复");
        bare(phrases, Topic.NOT_PROCESSED, "不予处理 不予处理答复");
        bare(phrases, Topic.OTHER_PROCESSING, "其他处理 其他处理答复 作其他处理");
    }

    /** The rows of the form; 属于国家秘密 alone, or with the result that it leads to. */
    private static void reasons(Lexicon<Phrase> phrases) {
        for (String result : new String[] {"", "不予公开"}) {
            bare(phrases, Topic.STATE_SECRET, "属于国家秘密" + result);
            bare(phrases, Topic.PROHIBITED, "其他法律行政法规禁止公开" + result);
            bare(phrases, Topic.PUBLIC_SAFETY, "危及“三安全一稳定”" + result);
            bare(phrases, Topic.THIRD_PARTY, "保护第三方合法权益" + result);
            bare(phrases, Topic.INTERNAL, "属于三类内部事务信息" + result);
            bare(phrases, Topic.PROCESS, "属于四类过程性信息" + result);
            bare(phrases, Topic.ENFORCEMENT_FILE, "属于行政执法案卷" + result);
            bare(phrases, Topic.INQUIRY, "属于行政查询事项" + result);
        }
        bare(phrases, Topic.CONCERNS_SECRET, "涉及国家秘密 涉及国家秘密的");
        bare(phrases, Topic.NOT_HELD, "本机关不掌握相关政府信息 本机关不掌握相关政府信息无法提供");
        bare(phrases, Topic.NEEDS_CREATION, "没有现成信息需要另行制作 没有现成信息需要另行制作无法提供");
        bare(phrases, Topic.STILL_UNCLEAR, "补正后申请内容仍不明确 补正后申请内容仍不明确无法提供");
        bare(phrases, Topic.PETITION, "信访举报投诉类申请");
        bare(phrases, Topic.DUPLICATE, "重复申请");
        bare(phrases, Topic.PUBLICATION, "要求提供公开出版物");
        bare(phrases, Topic.MASS_REPEAT, "无正当理由大量反复申请");
        bare(phrases, Topic.CONFIRMATION, "要求行政机关确认或重新出具已获取信息 要求行政机关确认或者重新出具已获取信息");
        bare(phrases, Topic.NOT_CORRECTED, "申请人无正当理由逾期不补正");
        bare(phrases, Topic.FEE_UNPAID, "申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用");
    }

    private static void applicants(Lexicon<Phrase> phrases) {
        for (String form : new String[] {"", "申请", "提交", "提出", "提交申请", "提出申请", "提交的申请", "提出的申请"}) {
            bare(phrases, Topic.NATURAL_PERSON, "自然人" + form);
            bare(phrases, Topic.BUSINESS, "商业企业" + form);
            bare(phrases, Topic.RESEARCH, "科研机构" + form);
            bare(phrases, Topic.PUBLIC_WELFARE, "社会公益组织" + form);
            bare(phrases, Topic.LEGAL_SERVICE, "法律服务机构" + form);
            bare(phrases, Topic.ORGANISATION, "法人" + form);
            for (String and : new String[] {"或", "或者", "和", "及", "与", "、"}) {
                bare(phrases, Topic.ORGANISATION, "法人" + and + "其他组织" + form);
            }
        }
    }

    private static void bare(Lexicon<Phrase> phrases, Topic topic, String words) {
        phrases.with(new Phrase(topic, true), words);
    }
}
