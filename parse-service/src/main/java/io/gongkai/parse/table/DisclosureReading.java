package io.gongkai.parse.table;

import java.util.ArrayList;
import java.util.List;

/** Reads the disclosure table: rows of one to three figures, which no sum binds together. */
final class DisclosureReading {
    private final TableAssembly assembly;

    DisclosureReading(RowMatch match, List<PrintedRow> printed) {
        this.assembly = new TableAssembly(match, printed);
    }

    TableRead read() {
        List<ReadRow> rows = assembly.options();
        List<List<CellChoice>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row.cells()));
        return assembly.read(rows, cells, BlankPolicy.of(cells), new RowRepairs());
    }
}
