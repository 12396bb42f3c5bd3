package io.gongkai.parse.form;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that a table of the form prints, whole or cut anywhere. */
public final class FormWords {
    /** A fragment may lack one letter in so many, for errors of character recognition. */
    private static final int LETTERS_PER_FAULT = 6;

    private static final Map<TableKind, List<String>> HEADERS = Map.of(
            TableKind.DISCLOSURE,
                    List.of(
                            "第二十条第（一）项",
                            "第二十条第（五）项",
                            "第二十条第（六）项",
                            "第二十条第（八）项",
                            "第二十条第（九）项",
                            "信息内容",
                            "本年制发件数",
                            "本年废止件数",
                            "现行有效件数",
                            "本年处理决定数量",
                            "本年收费金额（单位：万元）",
                            "本年新制作数量",
                            "本年新公开数量",
                            "对外公开总数量",
                            "上一年项目数量",
                            "本年增/减",
                            "处理决定数量",
                            "采购项目数量",
                            "采购总金额（单位：万元，保留4位小数）",
                            "制作件数",
                            "上年数",
                            "备注",
                            "序号",
                            "合计",
                            "规范性文件",
                            "表一二三四",
                            "主动公开政府信息情况"),
            TableKind.REQUESTS,
                    List.of(
                            "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
                            "申请人情况",
                            "自然人",
                            "法人或其他组织",
                            "商业企业",
                            "科研机构",
                            "社会公益组织",
                            "法律服务机构",
                            "其他",
                            "总计",
                            "法人小计",
                            "合计",
                            "序号",
                            "备注",
                            "三、本年度办理结果",
                            "表一二三四",
                            "收到和处理政府信息公开申请情况"),
            TableKind.DISPUTES,
                    List.of(
                            "行政复议",
                            "行政诉讼",
                            "未经复议直接起诉",
                            "复议后起诉",
                            "结果维持",
                            "结果纠正",
                            "其他结果",
                            "尚未审结",
                            "总计",
                            "类别",
                            "序号",
                            "合计",
                            "备注",
                            "表一二三四",
                            "政府信息公开行政复议、行政诉讼情况"));

    private static final Map<TableKind, Fragments> FRAGMENTS = new EnumMap<>(TableKind.class);

    /** Whole headers and labels, by how many letters they have. */
    private static final Map<TableKind, Map<Integer, List<String>>> WHOLE = new EnumMap<>(TableKind.class);

    private static final Map<TableKind, Set<String>> ROWS = new EnumMap<>(TableKind.class);

    private static final Map<TableKind, Set<String>> HEADER_LETTERS = new EnumMap<>(TableKind.class);

    private static final int LETTERS_OF_A_HEADER = 3;

    private static final int LEAST_LETTERS = 4;

    static {
        for (TableKind kind : TableKind.values()) {
            List<String> words = new ArrayList<>();
            Set<String> headers = HEADERS.getOrDefault(kind, List.of()).stream()
                    .map(Lettering::letters)
                    .collect(Collectors.toSet());
            HEADER_LETTERS.put(kind, headers);
            words.addAll(headers);
            for (Form form : Form.values()) {
                FormTable.of(form, kind).rows().forEach(row -> words.add(row.whole()));
            }
            FRAGMENTS.put(kind, new Fragments(words));
            ROWS.put(kind, rows(kind));
            WHOLE.put(kind, whole(kind).stream().collect(Collectors.groupingBy(String::length)));
        }
    }

    private FormWords() {}

    private static Set<String> rows(TableKind kind) {
        Set<String> rows = new HashSet<>();
        for (Form form : Form.values()) {
            FormTable.of(form, kind).rows().forEach(row -> rows.addAll(List.of(row.label(), row.words())));
        }
        return rows;
    }

    private static Set<String> whole(TableKind kind) {
        Set<String> whole = new HashSet<>();
        HEADERS.getOrDefault(kind, List.of()).forEach(header -> whole.add(Lettering.letters(header)));
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, kind).rows()) {
                whole.addAll(List.of(row.whole(), row.group(), row.label(), row.words(), row.shortWords()));
            }
        }
        return whole;
    }

    /** Whether the letters are the label of a row of that table. */
    public static boolean isRow(TableKind kind, String letters) {
        return ROWS.getOrDefault(kind, Set.of()).contains(letters);
    }

    /** Whether the letters are the label of a row of that table in which one letter is wrong. */
    public static boolean isNearlyRow(TableKind kind, String letters) {
        return letters.length() >= LEAST_LETTERS
                && ROWS.getOrDefault(kind, Set.of()).stream().anyMatch(row -> Likeness.sameButOne(row, letters));
    }

    /** Whether the letters are a header of that table and of few others: 总计 and 其他 stand in many. */
    public static boolean isHeader(TableKind kind, String letters) {
        return letters.length() >= LETTERS_OF_A_HEADER
                && HEADER_LETTERS.getOrDefault(kind, Set.of()).contains(letters);
    }

    /** Whether each of the letters stands in some header of that table, as in what broken cells leave of them. */
    public static boolean areOfHeaders(TableKind kind, String letters) {
        Set<String> headers = HEADER_LETTERS.getOrDefault(kind, Set.of());
        return letters.chars().allMatch(letter -> headers.stream().anyMatch(header -> header.indexOf(letter) >= 0));
    }

    /** Whether the letters follow each other in a header or label of one of the tables. */
    public static boolean isStretch(String letters) {
        return FRAGMENTS.values().stream().anyMatch(fragments -> fragments.end(letters, 0) == letters.length());
    }

    /** Whether the letters are a whole header or label of that table in which one letter is wrong. */
    public static boolean nearly(TableKind kind, String letters) {
        if (letters.length() < LEAST_LETTERS) {
            return false;
        }
        return WHOLE.getOrDefault(kind, Map.of()).getOrDefault(letters.length(), List.of()).stream()
                .anyMatch(word -> Likeness.sameButOne(word, letters));
    }

    /** Whether the letters are made up of fragments of the words of that table; at most one letter in six may be wrong. */
    public static boolean cover(TableKind kind, String letters) {
        if (isRow(kind, letters)) {
            return true;
        }
        Fragments fragments = Objects.requireNonNull(FRAGMENTS.get(kind));
        int allowed = letters.length() / LETTERS_PER_FAULT;
        int pieces = 0;
        int faults = 0;
        int at = 0;
        while (at < letters.length() && faults <= allowed) {
            int end = fragments.end(letters, at);
            if (end == at) {
                faults++;
                at++;
                continue;
            }
            pieces++;
            at = end;
        }
        return faults <= allowed && pieces <= 1 + letters.length() / 3 + faults;
    }
}
