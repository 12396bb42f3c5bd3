package io.gongkai.validate.rule;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What rules may ask of a report: its tables in the layout that it prints, its cells, its sections. */
public final class Facts {
    private final ReportParsed report;
    private final @Nullable Form form;
    private final Map<TableKind, TableReading> tables = new EnumMap<>(TableKind.class);
    private final Map<TableKind, TableFigures> figures = new EnumMap<>(TableKind.class);
    private final Map<String, Entry> entries = new HashMap<>(512);
    private final Set<String> repaired = new HashSet<>();

    private final Map<Class<?>, Object> workedOut = new HashMap<>();
    private final @Nullable Facts earlier;
    private final @Nullable LookAlike lookAlike;

    private Facts(ReportParsed report, @Nullable Facts earlier, @Nullable LookAlike lookAlike) {
        this.report = report;
        this.earlier = earlier;
        this.lookAlike = lookAlike;
        this.form = prescribed(report);
        report.tables().forEach(table -> tables.putIfAbsent(table.table(), table));
        for (TableKind kind : TableKind.values()) {
            List<Entry> printed = new ArrayList<>();
            for (FormCell cell : cells(kind)) {
                Entry entry = Entry.of(cell, report.figures().get(cell.address()));
                printed.add(entry);
                entries.put(cell.address(), entry);
            }
            figures.put(kind, TableFigures.of(List.copyOf(printed)));
        }
        for (Repair repair : report.repairs()) {
            repaired.addAll(repair.addresses());
        }
    }

    public static Facts of(ReportParsed report) {
        return of(report, null);
    }

    /** With the report that is in force for the year before; null if none is known. */
    public static Facts of(ReportParsed report, @Nullable ReportParsed earlier) {
        return of(report, earlier, null);
    }

    /** The same, and with the report of another issuer whose narrative is nearly the same; null if there is none. */
    public static Facts of(ReportParsed report, @Nullable ReportParsed earlier, @Nullable LookAlike lookAlike) {
        return new Facts(report, earlier == null ? null : new Facts(earlier, null, null), lookAlike);
    }

    /** The first report of another issuer whose narrative is nearly this one; null if none is known. */
    public @Nullable LookAlike lookAlike() {
        return lookAlike;
    }

    /** What the same issuer reported for the year before; null if that is not known. */
    public @Nullable Facts earlier() {
        return earlier;
    }

    /** What several rules need, worked out of the report once. */
    public <T> T once(Class<T> type, Function<Facts, T> workOut) {
        Object known = workedOut.get(type);
        if (known != null) {
            return type.cast(known);
        }
        T result = workOut.apply(this);
        workedOut.put(type, result);
        return result;
    }

    public ReportParsed report() {
        return report;
    }

    /** The report year; null if not known. */
    public @Nullable Integer year() {
        return report.identity().year();
    }

    /** The form that the year prescribes; null before 2019, and where the year is not known. */
    public @Nullable Form form() {
        return form;
    }

    /**
     * Whether one of the two statutory forms applies at all: by the year, or, where no year is known, because a table of
     * it was found.
     */
    public boolean formApplies() {
        return year() == null ? tables.values().stream().anyMatch(Facts::isRead) : form != null;
    }

    public boolean isRead(TableKind kind) {
        TableReading table = tables.get(kind);
        return table != null && isRead(table);
    }

    public @Nullable TableReading table(TableKind kind) {
        return tables.get(kind);
    }

    /** The form whose rows a table prints, which may differ from that of the year; null if nothing tells. */
    public @Nullable Form layout(TableKind kind) {
        TableReading table = tables.get(kind);
        return table == null || table.layout() == null ? form : table.layout();
    }

    /** The cells of a table as the report prints it; empty where the table was not read. */
    public List<Entry> entries(TableKind kind) {
        return figures(kind).entries();
    }

    /** The same, ready to be added up. */
    public TableFigures figures(TableKind kind) {
        return Objects.requireNonNull(figures.get(kind));
    }

    /** Whether the table was read in a layout that has this cell. */
    public boolean has(String address) {
        return entries.containsKey(address);
    }

    public Entry entry(String address) {
        return Objects.requireNonNull(entries.get(address), () -> "the layout printed has no cell " + address);
    }

    public List<Entry> entries(List<String> addresses) {
        return addresses.stream().map(this::entry).toList();
    }

    /** Whether reading had to repair the cell or its row, so that a misreading is to be suspected first. */
    public boolean isRepaired(String address) {
        return repaired.contains(address) || repaired.contains(address.substring(0, address.lastIndexOf('.')));
    }

    /** The sections of a slot, by their index. */
    public List<Integer> sections(Slot slot) {
        List<Section> sections = report.sections();
        return IntStream.range(0, sections.size())
                .filter(index -> sections.get(index).slot() == slot)
                .boxed()
                .toList();
    }

    /** Why the rules of a table cannot be judged. */
    public Obstacle whyNotRead(TableKind kind) {
        TableReading table = tables.get(kind);
        if (table != null && table.state() == TableState.PICTURE) {
            return new Obstacle(
                    ObstacleKind.TABLE_IS_PICTURE,
                    new Message(
                            TableNames.zh(kind) + "是图片，无法核对。",
                            "The table of " + TableNames.en(kind) + " is a picture and cannot be judged."));
        }
        return new Obstacle(
                ObstacleKind.TABLE_MISSING,
                new Message(
                        "没有找到" + TableNames.zh(kind) + "。", "The table of " + TableNames.en(kind) + " was not found."));
    }

    private List<FormCell> cells(TableKind kind) {
        Form layout = layout(kind);
        return layout == null || !isRead(kind) ? List.of() : Layout.of(layout).table(kind);
    }

    private static boolean isRead(TableReading table) {
        return table.state() == TableState.READ;
    }

    private static @Nullable Form prescribed(ReportParsed report) {
        Integer year = report.identity().year();
        if (year == null || year < 2019) {
            return null;
        }
        return year < 2021 ? Form.FORM_2019 : Form.FORM_2021;
    }
}
