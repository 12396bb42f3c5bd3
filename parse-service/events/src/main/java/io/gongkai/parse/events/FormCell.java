package io.gongkai.parse.events;

import java.util.Locale;

/**
 * One cell of a form.
 *
 * @param address names the figure, e.g. {@code requests.refused.stateSecret.naturalPerson}
 * @param table where it stands
 * @param rowLabel the row as the form prints it, with what stands over it, e.g. {@code 三（三）不予公开 1.属于国家秘密}
 * @param columnLabel the column as the form prints it, with what stands over it, e.g. {@code 法人或其他组织 商业企业}
 * @param unit {@code count}, {@code delta} (may be negative) or {@code 万元} (ten thousand yuan)
 */
public record FormCell(String address, TableKind table, String rowLabel, String columnLabel, String unit) {

    /** The address without its column, e.g. {@code requests.refused.stateSecret}. */
    public String row() {
        return address.substring(0, address.lastIndexOf('.'));
    }

    /** The column's name, e.g. {@code naturalPerson}. */
    public String column() {
        return address.substring(address.lastIndexOf('.') + 1);
    }

    static FormCell ofLine(String line) {
        String[] fields = line.split(",", -1);
        TableKind table = TableKind.valueOf(fields[1].toUpperCase(Locale.ROOT));
        return new FormCell(fields[0], table, fields[2], fields[3], fields[4]);
    }
}
