package io.gongkai.parse.form;

import io.gongkai.parse.events.Form;
import org.jspecify.annotations.Nullable;

/** The form that a report year has; source: 国办公开办函〔2019〕60号 for 2019 and 2020, 国办公开办函〔2021〕30号 from 2021 on. */
public final class FormOfYear {
    private static final int FIRST = 2019;
    private static final int SECOND = 2021;

    private FormOfYear() {}

    /** Null if the year is not known, or older than the first form. */
    public static @Nullable Form of(@Nullable Integer year) {
        if (year == null || isOlder(year)) {
            return null;
        }
        return year < SECOND ? Form.FORM_2019 : Form.FORM_2021;
    }

    /** Whether the year is older than the first form: then reports are free text with tables of another kind. */
    public static boolean isOlder(int year) {
        return year < FIRST;
    }
}
