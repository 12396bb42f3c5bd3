package io.gongkai.validate.identity;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Layout;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The identities of one table of a form over the places of its cells, so that they are summed without looking up names. */
public final class IdentitySystem {
    private static final Map<Form, Map<TableKind, IdentitySystem>> SYSTEMS = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            Map<TableKind, IdentitySystem> tables = new EnumMap<>(TableKind.class);
            for (TableKind table : TableKind.values()) {
                tables.put(table, new IdentitySystem(form, table));
            }
            SYSTEMS.put(form, tables);
        }
    }

    private final List<LinearIdentity> identities;
    private final int[][] left;
    private final int[][] right;

    private IdentitySystem(Form form, TableKind table) {
        Map<String, Integer> places = new HashMap<>();
        for (FormCell cell : Layout.of(form).table(table)) {
            places.put(cell.address(), places.size());
        }
        this.identities = FormIdentities.of(form, table);
        this.left = identities.stream()
                .map(identity -> places(identity.left(), places))
                .toArray(int[][]::new);
        this.right = identities.stream()
                .map(identity -> places(identity.right(), places))
                .toArray(int[][]::new);
    }

    public static IdentitySystem of(Form form, TableKind table) {
        return Objects.requireNonNull(Objects.requireNonNull(SYSTEMS.get(form)).get(table));
    }

    public int size() {
        return identities.size();
    }

    public LinearIdentity identity(int index) {
        return identities.get(index);
    }

    /** The identities of one rule, by index. */
    public List<Integer> ofRule(String rule) {
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < identities.size(); index++) {
            if (identities.get(index).rule().equals(rule)) {
                found.add(index);
            }
        }
        return List.copyOf(found);
    }

    /** The places of one side's cells in the order of the layout; not to be changed. */
    public int[] left(int index) {
        return left[index];
    }

    /** The places of the other side's cells in the order of the layout; not to be changed. */
    public int[] right(int index) {
        return right[index];
    }

    /** By how much the left side falls short, in units; what cannot be read counts as 0. */
    public long gap(int index, TableFigures figures) {
        return sum(right[index], figures) - sum(left[index], figures);
    }

    /** Whether every cell of an identity can be read. */
    public boolean isReadable(int index, TableFigures figures) {
        return blanks(index, figures) >= 0;
    }

    public boolean contains(int index, int cell) {
        return IntStream.concat(Arrays.stream(left[index]), Arrays.stream(right[index]))
                .anyMatch(place -> place == cell);
    }

    /** How many cells of an identity are blank; -1 if one cannot be read. */
    int blanks(int index, TableFigures figures) {
        int onLeft = blanks(left[index], figures);
        int onRight = blanks(right[index], figures);
        return onLeft < 0 || onRight < 0 ? -1 : onLeft + onRight;
    }

    private static int blanks(int[] cells, TableFigures figures) {
        int blanks = 0;
        List<Entry> entries = figures.entries();
        for (int cell : cells) {
            Entry entry = entries.get(cell);
            if (entry.isUnreadable()) {
                return -1;
            }
            blanks += entry.isBlank() ? 1 : 0;
        }
        return blanks;
    }

    private static long sum(int[] cells, TableFigures figures) {
        long sum = 0;
        for (int cell : cells) {
            sum += figures.units(cell);
        }
        return sum;
    }

    private static int[] places(List<String> addresses, Map<String, Integer> places) {
        return addresses.stream()
                .mapToInt(address -> Objects.requireNonNull(places.get(address)))
                .toArray();
    }
}
