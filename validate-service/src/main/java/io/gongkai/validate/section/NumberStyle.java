package io.gongkai.validate.section;

/** How a heading is numbered. The mark behind the number is not told apart: extraction often changes it. */
public enum NumberStyle {
    /** 一、 */
    CHINESE,
    /** （一） */
    BRACKETED_CHINESE,
    /** 1. */
    ARABIC,
    /** （1） */
    BRACKETED_ARABIC
}
