package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money are in 万元 with at most four decimals. Real reports print none to four: 7545; 96171.6; 32.781. */
public final class MoneyDecimals implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "money-decimals",
            Severity.WARNING,
            new Message(
                    "金额以万元为单位，最多保留 4 位小数，单元格内不写单位。",
                    "Amounts are in ten thousand yuan with at most four decimals, and no unit stands in the cell."),
            new Message("表二表头：单位为万元，保留 4 位小数。", "The header of the table: in 万元, four decimals."),
            List.of("disclosure.fees.amount", "disclosure.procurement.amount"),
            Years.SINCE_2019,
            Example.of(
                    2024,
                    "收费金额填报 7441.879403万元。",
                    "Six decimals, and the unit inside the cell.",
                    specimen -> specimen.figure("disclosure.fees.amount", "7441.879403", "7441.879403万元")),
            Example.of(
                    2024,
                    "收费金额填报 11384.8489。",
                    "Four decimals.",
                    specimen -> specimen.figure("disclosure.fees.amount", "11384.8489")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,\\s]*(?:\\.\\d+)?");
    private static final int DECIMALS = 4;
    private static final Pattern UNIT = Pattern.compile("[\\d０-９]\\s*[万亿]?\\s*元");

    @Override
    public Outcome judge(Facts facts) {
        if (!facts.isRead(TableKind.DISCLOSURE)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.DISCLOSURE));
        }
        List<Entry> amounts = facts.entries(TableKind.DISCLOSURE).stream()
                .filter(entry -> entry.cell().unit().equals("万元"))
                .toList();
        List<Breach> breaches = amounts.stream()
                .filter(Entry::isNumber)
                .map(MoneyDecimals::breach)
                .flatMap(Optional::stream)
                .toList();
        return Outcome.of(List.of(Outcome.undecided(amounts), Outcome.broken(breaches)));
    }

    private static Optional<Breach> breach(Entry entry) {
        String raw = Objects.requireNonNull(entry.figure()).raw().strip();
        BigDecimal printed = printed(raw, entry.counted());
        List<Message> faults = new ArrayList<>();
        if (printed.scale() > DECIMALS) {
            faults.add(new Message(
                    "有 " + printed.scale() + " 位小数，最多保留 4 位",
                    "it has " + printed.scale() + " decimals, four at most are expected"));
        }
        if (UNIT.matcher(raw).find()) {
            faults.add(new Message("单元格内写有单位", "the unit stands inside the cell"));
        } else if (printed.compareTo(entry.counted()) != 0) {
            String converted = Entry.plain(entry.counted());
            faults.add(new Message(
                    "表头所写的单位不是万元，折合 " + converted + " 万元",
                    "the header has another unit than 万元; it comes to " + converted + " 万元"));
        }
        String zh = String.join("；", faults.stream().map(Message::zh).toList());
        String en = String.join("; ", faults.stream().map(Message::en).toList());
        String shown = raw.isEmpty() ? entry.counted().toPlainString() : raw;
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.ofFigures(
                        Severity.WARNING,
                        List.of(entry.address()),
                        "“" + entry.label() + "”填报 " + shown + "：" + zh + "。",
                        "\"" + entry.label() + "\", printed as " + shown + ": " + en + "."));
    }

    /** The number as it stands in the cell, before it was converted from the unit there or in the header. */
    private static BigDecimal printed(String raw, BigDecimal amount) {
        Matcher number = NUMBER.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC));
        if (!number.find()) {
            return amount;
        }
        BigDecimal printed = new BigDecimal(number.group().replaceAll("[,\\s]", ""));
        return digits(printed).equals(digits(amount)) ? printed : amount;
    }

    private static BigInteger digits(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue();
    }
}
