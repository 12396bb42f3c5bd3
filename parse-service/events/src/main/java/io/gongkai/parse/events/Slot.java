package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of the narrative that a section is, known by what its heading says, not by its number. */
public enum Slot {
    /** 一、总体情况. */
    @JsonProperty("overview")
    OVERVIEW,
    /** 二、主动公开政府信息情况. */
    @JsonProperty("disclosure")
    DISCLOSURE,
    /** 三、收到和处理政府信息公开申请情况. */
    @JsonProperty("requests")
    REQUESTS,
    /** 四、政府信息公开行政复议、行政诉讼情况. */
    @JsonProperty("disputes")
    DISPUTES,
    /** 五、存在的主要问题及改进情况. */
    @JsonProperty("problems")
    PROBLEMS,
    /** 六、其他需要报告的事项. */
    @JsonProperty("other")
    OTHER,
    /** A top-level heading that the form does not have. */
    @JsonProperty("extra")
    EXTRA
}
