package io.gongkai.parse.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FormTest {

    @Test
    void theTablesHaveAsManyCellsAsTheNoticesPrint() {
        assertThat(cells(Form.FORM_2019, TableKind.DISCLOSURE)).isEqualTo(22);
        assertThat(cells(Form.FORM_2019, TableKind.REQUESTS)).isEqualTo(23 * 7);
        assertThat(cells(Form.FORM_2019, TableKind.DISPUTES)).isEqualTo(15);
        assertThat(cells(Form.FORM_2021, TableKind.DISCLOSURE)).isEqualTo(10);
        assertThat(cells(Form.FORM_2021, TableKind.REQUESTS)).isEqualTo(25 * 7);
        assertThat(cells(Form.FORM_2021, TableKind.DISPUTES)).isEqualTo(15);
    }

    @Test
    void everyAddressNamesOneCellOfItsTable() {
        for (Form form : Form.values()) {
            assertThat(form.cells()).extracting(FormCell::address).doesNotHaveDuplicates();
            assertThat(form.cells())
                    .allSatisfy(cell -> assertThat(cell.address())
                            .startsWith(cell.table().name().toLowerCase(Locale.ROOT) + ".")
                            .isEqualTo(cell.row() + "." + cell.column()));
        }
    }

    @Test
    void theRequestsTableHasTheSameSevenColumnsInEveryRow() {
        for (Form form : Form.values()) {
            var columnsByRow = form.cells().stream()
                    .filter(cell -> cell.table() == TableKind.REQUESTS)
                    .collect(Collectors.groupingBy(
                            FormCell::row, Collectors.mapping(FormCell::column, Collectors.toList())));
            assertThat(columnsByRow.values())
                    .allSatisfy(columns -> assertThat(columns)
                            .containsExactly(
                                    "naturalPerson",
                                    "business",
                                    "research",
                                    "publicWelfare",
                                    "legalService",
                                    "otherOrganisation",
                                    "total"));
        }
    }

    private static long cells(Form form, TableKind table) {
        return form.cells().stream().filter(cell -> cell.table() == table).count();
    }
}
