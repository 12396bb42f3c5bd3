package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import org.jspecify.annotations.Nullable;

/**
 * The report years for which a rule is in force.
 *
 * @param from the first
 * @param until the last; null if it is still in force
 */
public record Years(int from, @Nullable Integer until) {
    /** 国办公开办函〔2019〕60号: report years 2019 and 2020. */
    public static final Years FORM_2019 = new Years(2019, 2020);

    /** 国办公开办函〔2021〕30号: from report year 2021. */
    public static final Years FORM_2021 = new Years(2021, null);

    /** Both forms. */
    public static final Years SINCE_2019 = new Years(2019, null);

    public Years {
        if (until != null && until < from) {
            throw new IllegalArgumentException("years run from " + from + " to " + until);
        }
    }

    /** As the rest of a sentence. */
    public Message words() {
        if (until == null) {
            return new Message(from + " 年度起", "from " + from + " on");
        }
        return until == from
                ? new Message(from + " 年度", "for " + from)
                : new Message(from + " 至 " + until + " 年度", "from " + from + " to " + until);
    }

    public boolean contains(int year) {
        return year >= from && (until == null || year <= until);
    }
}
