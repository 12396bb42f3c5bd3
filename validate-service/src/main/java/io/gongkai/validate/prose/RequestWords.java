package io.gongkai.validate.prose;

import java.util.List;
import java.util.Map;

/** How narratives speak of requests: a verb, perhaps who asked, and a noun: 收到 · 公众提出的 · 政府信息公开申请. */
final class RequestWords {
    static final Lexicon<Boolean> NOUNS = new Lexicon<Boolean>()
            .with(
                    true,
                    "政府信息公开申请 信息公开申请 政府信息依申请公开 政府信息依申请公开申请 依申请公开申请 依申请公开 依申请公开政府信息"
                            + " 依申请公开政府信息申请 依申请公开件 依申请公开事项 依申请公开信息 依申请公开申请件 政府信息申请 公开政府信息申请 公开政府信息的申请"
                            + " 政府信息公开的申请 政府信息公开申请件 政府信息公开申请事项 政府信息公开依申请 政府信息依申请");
    /** Who asked, where that leaves nobody out. */
    static final Lexicon<Boolean> APPLICANTS = new Lexicon<Boolean>()
            .with(
                    true,
                    "的 了 各类 公众 社会公众 群众 公民 申请人 当事人 提出 提出的 提交 提交的 递交的 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织"
                            + " 公民法人和其他组织 公民法人或其他组织 自然人、法人和其他组织 自然人、法人或其他组织 自然人、法人或者其他组织 自然人、法人及其他组织");

    static final Map<Topic, String> VERBS = Map.of(
            Topic.RECEIVED, "收到 收到了 登记 接收 接收到 接到 收悉 接受 受理 登记受理 收到并受理 受理了 收件",
            Topic.NEW, "新收 新收到 新接收 新受理 本年新收 本年度新收",
            Topic.HANDLED, "办理 处理 共办理",
            Topic.CONCLUDED, "办结 已办结 办理完毕 办结完毕 按期办结 按时办结 依法办结",
            Topic.ANSWERED, "答复 已答复 回复 办复 依法答复 按时答复 按期答复 书面答复 及时答复 予以答复",
            Topic.CARRIED_IN, "上年结转 上年度结转 上一年结转 上一年度结转 结转上年 结转上年度 去年结转 上年结转的 上年度结转的",
            Topic.CARRIED_OUT, "结转下年 结转下年度 结转至下年 结转至下年度 结转到下年度 结转下一年 结转下一年度 转下年度",
            Topic.CARRIED, "结转");

    static final Lexicon<Topic> ACTIONS = actions();

    private RequestWords() {}

    /** Whether it is what is done to anything: 收到 and 答复, but not 上年结转. */
    static boolean isAction(Topic topic) {
        return VERBS.containsKey(topic) && topic != Topic.CARRIED_IN && topic != Topic.CARRIED_OUT;
    }

    private static Lexicon<Topic> actions() {
        Lexicon<Topic> actions = new Lexicon<>();
        VERBS.forEach(actions::with);
        return actions;
    }

    /** The verbs alone, and with a mere 申请 behind them. */
    static void addTo(Lexicon<Phrase> phrases) {
        VERBS.forEach((topic, verbs) -> {
            for (String verb : verbs.split(" ", -1)) {
                for (String noun : List.of("", "申请", "的申请")) {
                    phrases.put(verb + noun, new Phrase(topic, true));
                }
            }
        });
    }
}
