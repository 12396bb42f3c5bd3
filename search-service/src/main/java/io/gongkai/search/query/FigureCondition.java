package io.gongkai.search.query;

import io.gongkai.parse.events.Message;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure compared with a number, as in {@code requests.received.total>=100}. A cell without a number (blank, a slash,
 * unreadable) never matches, not even {@code !=}.
 */
public record FigureCondition(String address, Comparison comparison, BigDecimal number) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([A-Za-z][A-Za-z.]*)\\s*(>=|<=|!=|=|>|<)\\s*(-?\\d{1,15}(?:\\.\\d{1,6})?)\\s*");

    static FigureCondition of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidRequest(
                    "where",
                    new Message(
                            "条件“" + text + "”无法识别；格式为 指标 运算符 数字，如 requests.received.total>=100，"
                                    + "运算符为 = != > >= < <=。",
                            "Cannot read the condition \"" + text
                                    + "\"; write address, operator, number, as in requests.received.total>=100,"
                                    + " with one of = != > >= < <=."));
        }
        String address = FigureAddresses.known("where", matcher.group(1));
        Comparison comparison = Comparison.of(matcher.group(2)).orElseThrow();
        return new FigureCondition(address, comparison, new BigDecimal(matcher.group(3)));
    }

    @Override
    public String toString() {
        return address + comparison.symbol() + number.toPlainString();
    }
}
