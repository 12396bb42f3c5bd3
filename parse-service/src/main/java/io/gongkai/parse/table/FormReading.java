package io.gongkai.parse.table;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import io.gongkai.parse.form.FormOfYear;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.table.assembly.FigureWriting;
import io.gongkai.parse.table.assembly.TableRead;
import io.gongkai.parse.table.forming.CutRows;
import io.gongkai.parse.table.forming.FilledUpRows;
import io.gongkai.parse.table.forming.InterruptedRows;
import io.gongkai.parse.table.forming.LabelsApart;
import io.gongkai.parse.table.forming.RowBlocks;
import io.gongkai.parse.table.forming.RowForming;
import io.gongkai.parse.table.forming.WrappedFigures;
import io.gongkai.parse.table.header.ColumnNumbers;
import io.gongkai.parse.table.header.ExtraColumns;
import io.gongkai.parse.table.header.RowCodes;
import io.gongkai.parse.table.header.SumsOfKinds;
import io.gongkai.parse.table.match.FormChoice;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.shape.ColumnsOfYear;
import io.gongkai.parse.table.shape.DisputeParts;
import io.gongkai.parse.table.shape.GroupSums;
import io.gongkai.parse.table.shape.LabelsAlone;
import io.gongkai.parse.table.shape.RepeatedRows;
import io.gongkai.parse.table.shape.RowsOfYear;
import io.gongkai.parse.table.shape.SplitTable;
import io.gongkai.parse.table.shape.TableOfYear;
import io.gongkai.parse.table.shape.TransposedRequests;
import io.gongkai.parse.table.sum.CrowdedCells;
import io.gongkai.parse.table.sum.PageNumberCells;
import io.gongkai.parse.table.sum.SolidFigures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the three tables of the form. */
public final class FormReading {
    /** The words of the rows of both forms. */
    private static final Set<String> REQUESTS_LABELS = Set.copyOf(requestsLabels());

    /** What is missing where there are tables of several years, and none is known to be that of the report. */
    private static final TableRead SEVERAL = new TableRead(
            new TableReading(TableKind.REQUESTS, TableState.MISSING, null, List.of()), Map.of(), List.of());

    /** About as many as the form has. */
    private static final int FIGURES = 220;

    /** Fewer rows than that are no table. */
    private static final int LEAST_ROWS = 3;

    /**
     * The tables of the document.
     *
     * @param outline where they stand
     * @param narrative its sections, which may be wrong or missing
     * @param year the report year if known
     */
    public FormRead read(Document document, Outline outline, Narrative narrative, @Nullable Integer year) {
        if (year != null && FormOfYear.isOlder(year)) {
            return FormRead.BEFORE_THE_FORM;
        }
        Form expected = FormOfYear.of(year);
        TableRead requests = read(document, outline, narrative, TableKind.REQUESTS, expected, year);
        Form known = expected != null ? expected : layout(requests);
        TableRead disclosure = read(document, outline, narrative, TableKind.DISCLOSURE, known, year);
        Form layout = Stream.of(layout(requests), layout(disclosure), expected)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        TableRead disputes = read(document, outline, narrative, TableKind.DISPUTES, layout, year);
        Form assumed = expected != null ? expected : layout;
        List<TableRead> tables = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        add(tables, notices, TableKind.DISCLOSURE, disclosure, assumed, document, narrative);
        add(tables, notices, TableKind.REQUESTS, requests, assumed, document, narrative);
        add(tables, notices, TableKind.DISPUTES, disputes, assumed, document, narrative);
        return joined(layout, tables, notices);
    }

    private static FormRead joined(@Nullable Form layout, List<TableRead> tables, List<Notice> notices) {
        Map<String, Figure> figures = LinkedHashMap.newLinkedHashMap(FIGURES);
        List<Repair> repairs = new ArrayList<>();
        for (TableRead table : tables) {
            figures.putAll(table.figures());
            repairs.addAll(table.repairs());
        }
        List<TableReading> readings = tables.stream().map(TableRead::reading).toList();
        return new FormRead(layout, readings, figures, repairs, notices);
    }

    private static @Nullable TableRead read(
            Document document,
            Outline outline,
            Narrative narrative,
            TableKind kind,
            @Nullable Form expected,
            @Nullable Integer year) {
        TableRegion region = outline.region(kind);
        if (region == null) {
            return null;
        }
        List<PrintedRow> printed = printed(document, outline, region, year, Map.of());
        if (printed == null) {
            return SEVERAL;
        }
        LabelsAlone labels = new LabelsAlone(document, outline, narrative);
        if (kind == TableKind.DISPUTES) {
            Form form = expected == null ? Form.FORM_2021 : expected;
            return new DisputesReading(FormTable.of(form, kind), printed, () -> labels.areBlank(region)).read();
        }
        RowMatch match = FormChoice.better(kind, printed, expected);
        if (match.figures().size() < LEAST_ROWS) {
            return kind == TableKind.REQUESTS && labels.areBlank(region) ? blank(match, printed) : null;
        }
        if (kind == TableKind.DISCLOSURE) {
            return new DisclosureReading(match, printed).read();
        }
        RequestsReading read = new RequestsReading(match, printed);
        RequestsReading again = again(document, outline, region, expected, year, read.told());
        return again != null && again.isWhole() ? again.read() : read.read();
    }

    /** The requests table of which little is printed but labels, if all of them are, and the figures add up; null if not. */
    private static @Nullable TableRead blank(RowMatch match, List<PrintedRow> printed) {
        RequestsReading read = new RequestsReading(match, printed);
        return read.isWhole() ? read.read() : null;
    }

    /** The requests table read once more: what the sums say of some figures says more of the places of others. */
    private static @Nullable RequestsReading again(
            Document document,
            Outline outline,
            TableRegion region,
            @Nullable Form expected,
            @Nullable Integer year,
            Map<Integer, Integer> told) {
        List<PrintedRow> printed = told.isEmpty() ? null : printed(document, outline, region, year, told);
        if (printed == null) {
            return null;
        }
        RowMatch match = FormChoice.better(TableKind.REQUESTS, printed, expected);
        return match.figures().size() < LEAST_ROWS ? null : new RequestsReading(match, printed);
    }

    /** The rows of the table of that year; null if there are tables of several, and none is known to be it. */
    private static @Nullable List<PrintedRow> printed(
            Document document,
            Outline outline,
            TableRegion region,
            @Nullable Integer year,
            Map<Integer, Integer> told) {
        TableKind kind = region.kind();
        int width = FormTable.of(Form.FORM_2021, kind).width();
        List<PrintedRow> formed = new RowForming(document, outline, region, width, told).rows();
        List<PrintedRow> printed = RowCodes.removedFrom(ColumnNumbers.removedFrom(formed));
        List<PrintedRow> ofYear = RowsOfYear.in(printed, kind, year);
        if (ofYear == null) {
            return null;
        }
        List<PrintedRow> rows = SolidFigures.parted(RowBlocks.joined(ofYear, kind), kind);
        List<PrintedRow> whole = switch (kind) {
            case REQUESTS -> inOnePiece(PageNumberCells.removedFrom(rows), width);
            case DISCLOSURE -> LabelsApart.joined(CrowdedCells.unread(rows), kind);
            case DISPUTES ->
                DisputeParts.joined(ExtraColumns.besideOutcomes(SumsOfKinds.removedFrom(CrowdedCells.unread(rows))));
        };
        List<PrintedRow> own = new TableOfYear(document, kind, width).among(whole, year);
        return own == null ? null : ColumnsOfYear.in(own, year);
    }

    /** The requests table as the form has it, once the pieces that a narrow page cuts it into are joined. */
    private static List<PrintedRow> inOnePiece(List<PrintedRow> printed, int width) {
        FormTable table = FormTable.of(Form.FORM_2021, TableKind.REQUESTS);
        FormRow first = table.rows().getFirst();
        List<PrintedRow> upright =
                TransposedRequests.turned(RepeatedRows.removedFrom(FilledUpRows.shortened(printed, width)), table);
        List<PrintedRow> rows =
                InterruptedRows.joined(CutRows.joined(upright, REQUESTS_LABELS), REQUESTS_LABELS, width);
        List<PrintedRow> parted = CrowdedCells.parted(SplitTable.joined(rows, REQUESTS_LABELS, first));
        List<PrintedRow> joined = LabelsApart.joined(WrappedFigures.joined(parted), TableKind.REQUESTS);
        return GroupSums.removedFrom(joined, table.rows());
    }

    private static Set<String> requestsLabels() {
        Set<String> labels = new HashSet<>();
        for (Form form : Form.values()) {
            FormTable.of(form, TableKind.REQUESTS).rows().forEach(row -> labels.add(row.words()));
        }
        return labels;
    }

    private static void add(
            List<TableRead> tables,
            List<Notice> notices,
            TableKind kind,
            @Nullable TableRead read,
            @Nullable Form form,
            Document document,
            Narrative narrative) {
        if (read != null && read.reading().state() == TableState.READ) {
            tables.add(read);
            return;
        }
        boolean picture = read == null && Pictures.stand(document, narrative, kind);
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (form != null) {
            for (FormCell cell : FormTable.of(form, kind).cells()) {
                figures.put(cell.address(), FigureWriting.unreadable("", null));
            }
        }
        TableState state = picture ? TableState.PICTURE : TableState.MISSING;
        tables.add(new TableRead(new TableReading(kind, state, null, List.of()), figures, List.of()));
        notices.add(
                picture
                        ? TableNotices.picture(kind)
                        : read == null ? TableNotices.missing(kind) : TableNotices.several(kind));
    }

    private static @Nullable Form layout(@Nullable TableRead read) {
        return read == null ? null : read.reading().layout();
    }
}
