package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of organ published the report. */
public enum IssuerKind {
    /** 人民政府, or an organ acting for the whole division. */
    @JsonProperty("government")
    GOVERNMENT,
    /** 人民政府办公厅（室）. */
    @JsonProperty("office")
    OFFICE,
    /** 工作部门 of a government, at county level or above. */
    @JsonProperty("department")
    DEPARTMENT,
    /** 乡镇人民政府 or 街道办事处. */
    @JsonProperty("township")
    TOWNSHIP
}
