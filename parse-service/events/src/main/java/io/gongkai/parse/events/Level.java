package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The level of the administrative division that the issuer belongs to. */
public enum Level {
    /** 国务院 and its departments. */
    @JsonProperty("nation")
    NATION,
    /** 省、自治区、直辖市. */
    @JsonProperty("province")
    PROVINCE,
    /** 设区的市、地区、自治州、盟, and cities administered like them. */
    @JsonProperty("city")
    CITY,
    /** 县、区、县级市、旗. */
    @JsonProperty("county")
    COUNTY,
    /** 乡、镇、街道. */
    @JsonProperty("township")
    TOWNSHIP
}
