package io.gongkai.parse.table.header;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the columns of the form by words of their names, which narrow cells break anywhere. */
public final class ColumnNames {
    private static final int LEAST_LETTERS = 2;
    private static final int LEAST_NAMES = 2;

    /** Stands over several columns. */
    private static final String GROUP = "法人或其他组织";

    /** Those of the disclosure table, in all forms. */
    private static final Set<String> OF_DISCLOSURE = Arrays.stream(Form.values())
            .flatMap(form -> FormTable.of(form, TableKind.DISCLOSURE).rows().stream())
            .flatMap(row -> row.columns().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> names;

    ColumnNames(List<String> names) {
        this.names = names;
    }

    /** Those of the table; of the disclosure table, whose rows have several, those that two of the pieces name. */
    public static @Nullable ColumnNames of(TableKind kind, List<String> pieces) {
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, kind).rows()) {
                long named = row.columns().stream().filter(pieces::contains).count();
                if (kind != TableKind.DISCLOSURE || named >= LEAST_NAMES) {
                    return new ColumnNames(row.columns());
                }
            }
        }
        return null;
    }

    /** Whether one of the pieces is the name of a column of the disclosure table. */
    public static boolean stand(List<String> pieces) {
        for (String piece : pieces) {
            if (OF_DISCLOSURE.contains(piece)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters are the name of a column of the disclosure table, with its unit behind it or without. */
    public static boolean isName(String letters) {
        for (String name : OF_DISCLOSURE) {
            if (letters.startsWith(name) || (letters.length() > LEAST_LETTERS && name.startsWith(letters))) {
                return true;
            }
        }
        return false;
    }

    public int width() {
        return names.size();
    }

    /** The columns whose name the letters are, or begin or end, as bits. */
    public int columns(String letters) {
        int columns = 0;
        boolean tells = letters.length() >= LEAST_LETTERS && !GROUP.endsWith(letters);
        for (int i = 0; i < names.size() && tells; i++) {
            String name = names.get(i);
            columns |= name.startsWith(letters) || name.endsWith(letters) ? 1 << i : 0;
        }
        return columns;
    }
}
