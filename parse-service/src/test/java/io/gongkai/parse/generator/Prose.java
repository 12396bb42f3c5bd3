package io.gongkai.parse.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences as such reports have them, all invented, with numbers, quotation marks, brackets and years. */
final class Prose {
    private static final List<String> WHO = List.of("我们", "本机关", "办公室", "各科室", "工作专班", "相关单位", "窗口人员", "网站编辑部");
    private static final List<String> WHEN = List.of("一年来", "上半年", "第三季度以来", "年内", "全年", "年底前", "自3月起");
    private static final List<String> WHAT =
            List.of("惠民政策", "重点项目", "预算决算", "养老服务", "义务教育", "污水治理", "稳岗就业", "食品安全", "旧楼加装电梯", "乡村道路");
    private static final List<String> DEED = List.of("发布解读", "更新栏目", "答复来信", "核对目录", "整理清单", "举办开放日", "修订指南", "培训骨干");
    private static final List<String> UNIT = List.of("条", "件", "次", "期", "篇", "份", "个", "场");
    private static final List<String> REMARK = List.of(
            "群众办事更省心了",
            "“一张表”让查找更方便",
            "做到了应看尽看（涉密内容除外）",
            "信件做到当天登记、七天回音",
            "新栏目上线后访问量平稳",
            "老年读者也能顺利找到电话",
            "图解、短片与问答一起推出",
            "目录按主题和体裁双重编排");
    private static final List<String> LACK = List.of("栏目划分还不够细", "解读的形式比较单一", "个别科室报送偏慢", "人手紧，轮岗多", "旧文件清理尚未结束");
    private static final List<String> PLAN = List.of("每月抽查一回目录", "请读者试用新版页面", "为新同事编一本手册", "把常见问题做成问答", "约请社区代表座谈");

    private final Random random;
    private final int year;

    Prose(int year, Random random) {
        this.year = year;
        this.random = random;
    }

    /** A paragraph of two to five sentences. */
    String paragraph() {
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(sentence());
        }
        return text.toString();
    }

    String sentence() {
        int count = random.nextInt(random.nextBoolean() ? 20 : 4000);
        return switch (random.nextInt(8)) {
            case 0 -> year + "年，" + any(WHO) + "围绕" + any(WHAT) + any(DEED) + count + any(UNIT) + "。";
            case 1 ->
                any(WHEN) + "，" + any(WHO) + "就" + any(WHAT) + any(DEED) + count + any(UNIT) + "，" + any(REMARK) + "。";
            case 2 ->
                any(WHO) + any(DEED) + count + any(UNIT) + "，比" + (year - 1) + "年增加" + (1 + random.nextInt(40)) + "."
                        + random.nextInt(10) + "%。";
            case 3 ->
                "按照《" + any(WHAT) + "公开清单（试行）》，" + any(WHO) + "把" + any(WHAT) + "分成" + (2 + random.nextInt(8)) + "类；"
                        + any(REMARK) + "。";
            case 4 -> any(REMARK) + "，" + any(REMARK) + "。";
            case 5 -> "一是" + any(DEED) + "，二是" + any(DEED) + "，三是" + any(DEED) + "，共计" + count + any(UNIT) + "。";
            case 6 ->
                any(WHO) + "在" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日" + any(DEED) + "，主题是“"
                        + any(WHAT) + "”。";
            default -> any(WHAT) + "方面，" + any(WHO) + any(DEED) + "，" + any(REMARK) + "。";
        };
    }

    /** A preamble before the first heading. */
    String preamble() {
        return "本报告由" + any(WHO) + "编写，数据统计期限为" + year + "年1月1日至12月31日。";
    }

    /** Section one: the five parts of the notice, or three without numbers. */
    List<String> overview() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph());
        List<String> parts = List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障");
        int style = random.nextInt(4);
        for (int i = 0; i < parts.size(); i++) {
            String head = "（" + "一二三四五".charAt(i) + "）" + parts.get(i) + (style == 1 ? "情况" : "");
            switch (style) {
                case 0, 1 -> paragraphs.add(head + "。" + paragraph());
                case 2 -> {
                    paragraphs.add(head);
                    paragraphs.add(paragraph());
                }
                default -> {
                    paragraphs.add(head + "方面。" + sentence());
                    paragraphs.add("1." + sentence());
                    paragraphs.add("2." + sentence());
                }
            }
        }
        return paragraphs;
    }

    List<String> problems() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                year + "年的工作还有不足：一是" + any(LACK) + "；二是" + any(LACK) + "。" + (random.nextBoolean() ? sentence() : ""));
        paragraphs.add("下一步，" + any(WHO) + "将" + any(PLAN) + "，并" + any(PLAN) + "，争取在" + (year + 1) + "年完成。");
        if (random.nextBoolean()) {
            paragraphs.add(paragraph());
        }
        return paragraphs;
    }

    List<String> other() {
        return switch (random.nextInt(3)) {
            case 0 -> List.of("没有其他需要报告的事项。");
            case 1 -> List.of(year + "年没有收取信息处理费。", sentence());
            default -> List.of("按照收费办法，全年收取信息处理费" + random.nextInt(900) + "元。" + sentence());
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
