package io.gongkai.validate.prose;

/** How exact a number is said to be. */
public enum Precision {
    EXACT,
    /** 约, 左右. */
    ABOUT,
    /** 余, 多, 超, 以上: no fewer. */
    NO_FEWER,
    /** 近, 以下: no more. */
    NO_MORE
}
