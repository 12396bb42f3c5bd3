package io.gongkai.search.query;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A property that reports can be restricted by; several values of one are alternatives. */
public enum Filter {
    PROVINCE("province", List.of()),
    CITY("city", List.of()),
    COUNTY("county", List.of()),
    /** Six digits of GB/T 2260 mean that division; the first two or four mean all within the province or city. */
    ADMIN_CODE("adminCode", "\\d{2}|\\d{4}|\\d{6}", "6 位代码，或其前 2、4 位", "six digits, or the first two or four of them"),
    YEAR("year", "\\d{4}", "四位年份", "four digits"),
    FORM("form", WireName.all(Form.class)),
    ISSUER_KIND("issuerKind", WireName.all(IssuerKind.class)),
    SECTION(
            "section",
            Stream.concat(Stream.of(Hit.PREAMBLE), WireName.all(Slot.class).stream())
                    .toList()),
    VERDICT("verdict", WireName.all(Verdict.class)),
    RULE("rule", List.of());

    /** No name of a place or rule is longer. */
    private static final int LONGEST = 100;

    private final String parameter;
    private final Pattern form;
    private final String allowedZh;
    private final String allowedEn;

    Filter(String parameter, List<String> values) {
        this(
                parameter,
                values.isEmpty() ? "(?s).{1," + LONGEST + "}" : String.join("|", values),
                values.isEmpty() ? "至多 " + LONGEST + " 字" : String.join("、", values),
                values.isEmpty() ? "at most " + LONGEST + " characters" : String.join(", ", values));
    }

    Filter(String parameter, String form, String zh, String en) {
        this.parameter = parameter;
        this.form = Pattern.compile(form);
        this.allowedZh = zh;
        this.allowedEn = en;
    }

    /** Its name in queries. */
    public String parameter() {
        return parameter;
    }

    static Optional<Filter> of(String parameter) {
        return Stream.of(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }

    String checked(String value) {
        if (form.matcher(value).matches()) {
            return value;
        }
        throw new InvalidRequest(
                parameter,
                new Message(
                        parameter + " 不能是“" + value + "”；可用：" + allowedZh + "。",
                        parameter + " cannot be \"" + value + "\"; allowed: " + allowedEn + "."));
    }
}
