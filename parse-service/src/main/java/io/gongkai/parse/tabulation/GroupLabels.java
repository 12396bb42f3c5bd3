package io.gongkai.parse.tabulation;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels that stand over several rows: 三、本年度办理结果, （三）不予公开, 第二十条第（一）项, 行政诉讼. */
final class GroupLabels {
    private static final Set<String> LABELS = new HashSet<>(Set.of("三本年度办理结果", "本年度办理结果", "行政诉讼"));

    private static final String ITEM = "第二十条第";

    static {
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, TableKind.REQUESTS).rows()) {
                if (!row.group().isEmpty()) {
                    LABELS.addAll(List.of(row.group(), row.group().substring(1)));
                }
            }
        }
    }

    private GroupLabels() {}

    /** Whether the letters are such a label. */
    static boolean are(String letters) {
        return LABELS.contains(letters) || letters.startsWith(ITEM);
    }
}
