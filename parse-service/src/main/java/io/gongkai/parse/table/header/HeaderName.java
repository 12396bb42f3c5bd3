package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a piece of a printed header says.
 *
 * @param kind whether it names a column
 * @param column which column of the form; −1 if none
 */
public record HeaderName(Kind kind, int column) {
    public enum Kind {
        /** One of the form's columns. */
        NAMED,
        /** The heading over several columns, 法人或其他组织. */
        GROUP,
        /** A column that the form does not have: a sub-total, last year's figures, a remark. */
        EXTRA,
        /** The heading over the labels of the rows. */
        LABELS,
        /** Anything else. */
        UNKNOWN
    }

    private static final List<String> EXTRAS =
            List.of("小计", "合计", "序号", "编号", "行次", "备注", "占比", "比例", "上年", "去年", "上一年", "同期", "同比", "环比");
    private static final List<String> LABELS =
            List.of("信息内容", "申请人情况", "申请人", "项目", "类别", "类型", "内容", "指标", "办理结果", "名称");

    private static final Pattern SEPARATOR = Pattern.compile("[-_/|,:>()·‐–—→，：／＿｜（）]++");

    /** Fewer letters may be those of several names. */
    private static final int LEAST_LETTERS = 3;

    /** What a narrow column leaves for the next line of a name. */
    private static final int MOST_WRAPPED_LETTERS = 2;

    static HeaderName of(String letters, List<String> names) {
        int exact = names.indexOf(letters);
        if (exact >= 0) {
            return new HeaderName(Kind.NAMED, exact);
        }
        if (LABELS.contains(letters)) {
            return new HeaderName(Kind.LABELS, -1);
        }
        if (letters.equals("合计") && names.contains("总计")) {
            return new HeaderName(Kind.EXTRA, names.indexOf("总计"));
        }
        int explained = explained(letters, names);
        if (explained >= 0) {
            return new HeaderName(Kind.NAMED, explained);
        }
        int begun = begun(letters, names);
        if (begun >= 0) {
            return new HeaderName(Kind.NAMED, begun);
        }
        // 上一年外目数量 is the form's own 上一年项目数量, but 上年制发件数 is not its 本年制发件数
        String corrected = Likeness.corrected(letters, names);
        boolean own = names.contains(corrected);
        for (String extra : EXTRAS) {
            if (letters.contains(extra) && !(own && corrected.contains(extra))) {
                return new HeaderName(Kind.EXTRA, -1);
            }
        }
        int below = belowGroup(letters, names);
        if (below >= 0) {
            return new HeaderName(Kind.NAMED, below);
        }
        if (letters.contains("法人") || Likeness.sameButOne(letters, "法人或其他组织")) {
            return new HeaderName(Kind.GROUP, -1);
        }
        int alike = -1;
        for (int i = 0; i < names.size(); i++) {
            if (isAlike(letters, names.get(i))) {
                if (alike >= 0) {
                    return new HeaderName(Kind.UNKNOWN, -1);
                }
                alike = i;
            }
        }
        return alike < 0 ? new HeaderName(Kind.UNKNOWN, -1) : new HeaderName(Kind.NAMED, alike);
    }

    /** The name that the letters begin with, before what explains it (上一年项目数量（指2019年事项数）); −1 if none or several. */
    private static int explained(String letters, List<String> names) {
        return only(names, name -> name.length() > LEAST_LETTERS && letters.startsWith(name));
    }

    /** The name that begins with the letters, its end on the next line (上一年项目数); −1 if none or several. */
    private static int begun(String letters, List<String> names) {
        return only(
                names,
                name -> letters.length() > LEAST_LETTERS
                        && name.startsWith(letters)
                        && name.length() - letters.length() <= MOST_WRAPPED_LETTERS);
    }

    private static int only(List<String> names, Predicate<String> is) {
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            if (is.test(names.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** The name behind the heading over it, or its first word, in one: 法人或其他组织商业企业, 法人-商业企业; −1 if none. */
    private static int belowGroup(String letters, List<String> names) {
        for (int i = 0; i < names.size() - 1; i++) { // 法人总计 is another sum
            String name = names.get(i);
            String above = letters.endsWith(name) ? letters.substring(0, letters.length() - name.length()) : "";
            if (above.equals("法人") || isGroup(above)) {
                return i;
            }
        }
        return -1;
    }

    /** The name that a whole cell is, white space left out. */
    public static HeaderName ofLabel(String label, List<String> names) {
        return of(Lettering.letters(withoutHeadings(label)), names);
    }

    /**
     * The label without the headings over it, which programs that have no merged cells write into each:
     * 法人或其他组织-商业企业, 申请人情况/自然人, 其他（法人或其他组织）.
     */
    static String withoutHeadings(String label) {
        if (!SEPARATOR.matcher(label).find()) {
            return label;
        }
        List<String> own = SEPARATOR
                .splitAsStream(label)
                .filter(piece -> !isHeading(Lettering.letters(piece)))
                .toList();
        return own.size() == 1 ? own.getFirst() : label;
    }

    private static boolean isHeading(String letters) {
        return letters.isEmpty() || LABELS.contains(letters) || isGroup(letters);
    }

    /** Whether the letters are the heading over several columns and nothing else, such as the name of the column beside it. */
    static boolean isGroup(String letters) {
        return letters.startsWith("法人") && letters.endsWith("组织");
    }

    private static boolean isAlike(String letters, String name) {
        if (letters.length() < LEAST_LETTERS) {
            return false;
        }
        boolean part = name.contains(letters) || (name.length() >= LEAST_LETTERS && letters.contains(name));
        return part
                || (letters.length() == name.length()
                        && name.length() > LEAST_LETTERS
                        && Likeness.faults(name, letters) <= 1);
    }
}
