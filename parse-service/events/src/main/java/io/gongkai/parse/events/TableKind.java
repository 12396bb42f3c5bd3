package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The three tables of the form. */
public enum TableKind {
    /** 主动公开政府信息情况: the items of article 20. */
    @JsonProperty("disclosure")
    DISCLOSURE,
    /** 收到和处理政府信息公开申请情况: rows by seven columns of applicants. */
    @JsonProperty("requests")
    REQUESTS,
    /** 政府信息公开行政复议、行政诉讼情况: one row of fifteen cells. */
    @JsonProperty("disputes")
    DISPUTES
}
