package io.gongkai.validate.section;

import io.gongkai.parse.events.Slot;
import java.util.List;
import java.util.Optional;

/** The six headings that both forms prescribe, with the variants that reports are known to use. */
public enum FormHeading {
    OVERVIEW(Slot.OVERVIEW, "一", "总体情况", List.of("工作情况概述", "概述", "总体概述", "基本情况", "政府信息公开工作总体情况", "工作总体情况")),
    DISCLOSURE(
            Slot.DISCLOSURE,
            "二",
            "主动公开政府信息情况",
            List.of("主动公开政府信息的情况", "政府信息主动公开情况", "主动公开情况", "行政机关主动公开政府信息情况", "本机关主动公开政府信息情况")),
    REQUESTS(
            Slot.REQUESTS, "三", "收到和处理政府信息公开申请情况", List.of("收到和处理政府信息公开申请的情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理信息公开申请情况")),
    DISPUTES(
            Slot.DISPUTES,
            "四",
            "政府信息公开行政复议行政诉讼情况",
            List.of("因政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议及行政诉讼情况", "行政复议行政诉讼情况")),
    PROBLEMS(
            Slot.PROBLEMS,
            "五",
            "存在的主要问题及改进情况",
            List.of(
                    "政府信息公开工作存在的主要问题及改进情况",
                    "存在的主要问题和改进措施",
                    "存在的主要问题及改进措施",
                    "存在的主要问题和改进情况",
                    "存在主要问题及改进情况",
                    "存在问题及改进情况",
                    "存在的问题及改进情况",
                    "存在的问题和改进情况",
                    "存在的问题及改进措施",
                    "存在问题及改进措施")),
    OTHER(Slot.OTHER, "六", "其他需要报告的事项", List.of("其他需要报告事项", "其它需要报告的事项", "需要报告的其他事项", "其他需要报告的情况", "其他需要说明的事项"));

    private final Slot slot;
    private final String number;
    private final String wording;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> variants;

    FormHeading(Slot slot, String number, String wording, List<String> variants) {
        this.slot = slot;
        this.number = number;
        this.wording = wording;
        this.variants = variants;
    }

    public Slot slot() {
        return slot;
    }

    /** As the form prints it. */
    public String printed() {
        return number + "、" + (this == DISPUTES ? "政府信息公开行政复议、行政诉讼情况" : wording);
    }

    /** Whether a heading says, number and punctuation apart, what the form or a known variant says. */
    public boolean says(Heading heading) {
        String bare = heading.bareTitle();
        return bare.equals(wording) || variants.contains(bare);
    }

    /** The heading of a slot; empty for {@code extra}. */
    public static Optional<FormHeading> of(Slot slot) {
        for (FormHeading heading : values()) {
            if (heading.slot == slot) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
