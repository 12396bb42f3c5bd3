package io.gongkai.validate.localisation;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Whereabouts;
import java.util.List;

/** Says a diagnosis to a clerk. */
public final class CauseWords {
    private CauseWords() {}

    public static Message of(Diagnosis diagnosis, Facts facts) {
        List<Suggestion> repairs = diagnosis.repairs();
        if (repairs.isEmpty()) {
            return new Message(
                    "出错之处过多，未能在搜索限度内确定应改哪些单元格，请逐一核对所列各式。",
                    "Too much is wrong to tell within the limits of the search which cells are at fault: check each of"
                            + " the sums.");
        }
        Message first = words(repairs.getFirst(), facts);
        Message misread = diagnosis.misreading()
                ? new Message("读取该处时曾作修复，请先核对原件。", " Reading had to repair this place: check the original first.")
                : new Message("", "");
        Message limited = diagnosis.complete()
                ? new Message("", "")
                : new Message("搜索达到限度，可能另有改法。", " The search came to its limit; there may be other ways.");
        if (repairs.size() == 1) {
            return new Message(
                    first.zh() + "。" + misread.zh() + limited.zh(), first.en() + "." + misread.en() + limited.en());
        }
        return new Message(
                "有 " + repairs.size() + " 种改法同样能使各式成立，表格本身不能确定是哪一种；最可能的是：" + first.zh() + "。" + misread.zh()
                        + limited.zh(),
                repairs.size()
                        + " changes would repair it equally well, and the form does not tell which; most likely: "
                        + first.en() + "." + misread.en() + limited.en());
    }

    private static Message words(Suggestion repair, Facts facts) {
        List<Message> changes =
                repair.changes().stream().map(change -> words(change, facts)).toList();
        Slip slip = repair.slip();
        Message why = slip == null ? new Message("", "") : words(slip);
        return new Message(
                String.join("；", changes.stream().map(Message::zh).toList()) + why.zh(),
                String.join("; ", changes.stream().map(Message::en).toList()) + why.en());
    }

    private static Message words(Change change, Facts facts) {
        Entry entry = facts.entry(change.address());
        Figure figure = entry.figure();
        Message where = Whereabouts.of(figure == null ? null : figure.source());
        String label = entry.label();
        return change.from() == null
                ? new Message(
                        "“" + label + "”" + where.zh() + "没有填数，应为 " + change.to(),
                        "\"" + label + "\"" + where.en() + " has no number and should be " + change.to())
                : new Message(
                        "“" + label + "”" + where.zh() + "填报 " + change.from() + "，应为 " + change.to(),
                        "\"" + label + "\"" + where.en() + " is reported as " + change.from() + " and should be "
                                + change.to());
    }

    private static Message words(Slip slip) {
        return switch (slip) {
            case DIGIT_MISTYPED -> new Message("，可能错了一位数字", ": one digit may be mistyped");
            case DIGIT_LOST -> new Message("，可能漏了一位数字", ": a digit may be lost");
            case DIGIT_ADDED -> new Message("，可能多了一位数字", ": there may be a digit too many");
            case DIGITS_TRANSPOSED -> new Message("，可能颠倒了相邻两位数字", ": two digits may have changed places");
            case SIGN -> new Message("，可能错了正负号", ": the sign may be wrong");
            case UNIT -> new Message("，可能错了计量单位", ": the unit may be wrong");
            case COLUMNS_SWAPPED -> new Message("，可能与另一列互换了位置", ": columns may have changed places");
            case ROWS_SWAPPED -> new Message("，可能与另一行互换了位置", ": rows may have changed places");
            case ROW_SHIFTED -> new Message("，可能整行错开了一列", ": the row may stand one column beside its own");
            case COLUMN_SHIFTED -> new Message("，可能整列错开了一行", ": the column may stand one row beside its own");
            case TOTAL_NOT_UPDATED -> new Message("，可能总计没有随之更新", ": the total may not have been updated");
            case LEFT_BLANK -> new Message("，可能漏填，也可能在转换时丢失", ": it may have been left out, or lost in conversion");
            case OTHER -> new Message("", "");
        };
    }
}
