package io.gongkai.parse.generator;

import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.generator.Layout.Family;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** Faults of extraction and of editing that real texts have, one at a time; several may befall one report. */
public enum Fault {
    /** Behind a page break the tables have one column more, and the blank moves from row to row. */
    SHIFTED_COLUMNS(
            TableFaults::shiftedColumns,
            EnumSet.of(Family.TEXT, Family.MARKED_UP),
            RepairKind.SHIFTED_COLUMNS,
            RepairKind.BROKEN_TABLE),
    /** Behind a page break the tables have one column less. */
    NARROWED_PAGE(
            TableFaults::narrowedPage,
            EnumSet.of(Family.TEXT, Family.MARKED_UP),
            RepairKind.SHIFTED_COLUMNS,
            RepairKind.BROKEN_TABLE),
    /** A label and the figure behind it in one cell, one cell missing. */
    GLUED_LABELS(
            TableFaults::gluedLabels,
            EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS),
            RepairKind.GLUED_LABEL,
            RepairKind.SHIFTED_COLUMNS),
    /** A digit behind a label, all cells there. */
    STRAY_DIGITS(TableFaults::strayDigits, EnumSet.of(Family.TEXT, Family.MARKED_UP), RepairKind.GLUED_LABEL),
    /** Headers and labels parted by spaces and put out letter by letter. */
    SPACED_LABELS(TableFaults::spacedLabels, EnumSet.allOf(Family.class), RepairKind.BROKEN_LABEL),
    /** Some cells of a row come out empty. */
    LOST_CELLS(TableFaults::lostCells, EnumSet.of(Family.TEXT, Family.MARKED_UP)),
    /** A table is a picture. */
    PICTURE(TableFaults::picture, EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP)),
    /** Page breaks in the tables, page marks between the pieces. */
    CUT_TABLES(
            TableFaults::cutTables,
            EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP),
            RepairKind.BROKEN_TABLE),
    /** The same, the header repeated behind the break. */
    REPEATED_HEADERS(
            TableFaults::repeatedHeaders,
            EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP),
            RepairKind.BROKEN_TABLE,
            RepairKind.BROKEN_HEADER),
    /** A converter put a header of its own over the piece behind the break. */
    INVENTED_HEADERS(
            TableFaults::inventedHeaders,
            EnumSet.of(Family.TEXT, Family.MARKED_UP),
            RepairKind.BROKEN_TABLE,
            RepairKind.BROKEN_HEADER),
    /** Letters of labels misread. */
    MISREAD_LABELS(TableFaults::misreadLabels, EnumSet.allOf(Family.class), RepairKind.MISSPELT_LABEL),
    /** Units and notes in cells, digits in full width or grouped. */
    ANNOTATED_CELLS(TableFaults::annotatedCells, EnumSet.of(Family.TEXT, Family.MARKED_UP), RepairKind.ANNOTATED_CELL),
    /** Zeros written as dashes or words. */
    DASHES(CellFaults::dashes, EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP)),
    /** Marks of notes, units and notes in cells. */
    NOTES_IN_CELLS(
            CellFaults::notes,
            EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP),
            RepairKind.ANNOTATED_CELL),
    /** Two figures in one cell. */
    TWO_FIGURES(CellFaults::twoFigures, EnumSet.of(Family.TEXT, Family.MARKED_UP), RepairKind.ANNOTATED_CELL),
    /** Counts with decimals. */
    DECIMALS(CellFaults::decimals, EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP)),
    /** Letters of headings and short labels misread. */
    MISREAD_WORDS(
            CellFaults::misreadWords,
            EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP),
            RepairKind.MISSPELT_LABEL),
    /** Paragraphs that speak of the rows of the form. */
    TRAP_PROSE(CellFaults::trapProse, EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP)),
    /** The requests in sentences. */
    NARRATED_REQUESTS(
            CellFaults::narratedRequests, EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP)),
    /** Characters of both blocks of radicals. */
    RADICALS(LetteringFaults::radicals, EnumSet.allOf(Family.class)),
    /** Full-width digits and letters, brackets of another kind, other marks behind numbers. */
    WIDTHS(LetteringFaults::widths, EnumSet.allOf(Family.class)),
    /** Spaces inside words. */
    SPACES_IN_WORDS(LetteringFaults::spacesInWords, EnumSet.allOf(Family.class)),
    /** Stars of bold letters around pieces of text. */
    BOLD_MARKS(LetteringFaults::boldMarks, EnumSet.of(Family.TEXT)),
    /** Bookmarks and page marks. */
    JUNK(TextFaults::junk, EnumSet.of(Family.TEXT, Family.TEXT_WITHOUT_BLANKS, Family.MARKED_UP)),
    /** The menu of a portal before the report, its foot behind. */
    MENU(TextFaults::menu, EnumSet.of(Family.TEXT)),
    /** A heading and the paragraph behind it in one line. */
    GLUED_HEADING(TextFaults::gluedHeading, EnumSet.of(Family.TEXT, Family.MARKED_UP), RepairKind.LOST_CHARACTERS),
    /** Wrong numbers before headings. */
    MISNUMBERED_HEADINGS(TextFaults::misnumberedHeadings, EnumSet.allOf(Family.class)),
    /** A heading lost, its section there. */
    LOST_HEADING(TextFaults::lostHeading, EnumSet.of(Family.TEXT, Family.MARKED_UP)),
    /** Section six missing. */
    MISSING_SECTION(TextFaults::missingSection, EnumSet.allOf(Family.class)),
    /** A section that the form does not have. */
    EXTRA_SECTION(TextFaults::extraSection, EnumSet.allOf(Family.class)),
    /** Section one has parts that are numbered and named as the sections are; each is a section of its own, and extra. */
    REPEATED_NUMBERING(TextFaults::repeatedNumbering, EnumSet.of(Family.TEXT, Family.MARKED_UP)),
    /** 年 or 月 missing from the date. */
    LOST_CHARACTERS(TextFaults::lostCharacters, EnumSet.allOf(Family.class), RepairKind.LOST_CHARACTERS);

    private interface Change {
        Manuscript apply(Manuscript manuscript, Random random);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Change change;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Family> families;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final RepairKind[] repairs;

    Fault(Change change, Set<Family> families, RepairKind... repairs) {
        this.change = change;
        this.families = families;
        this.repairs = repairs;
    }

    /** Whether documents of that layout come with this fault. */
    public boolean suits(Layout layout) {
        return families.contains(layout.family());
    }

    /** The manuscript with the fault, its truth with it. */
    public Manuscript on(Manuscript manuscript) {
        return change.apply(
                        manuscript, GeneratedReport.random(manuscript.report().seed(), name()))
                .allowing(repairs);
    }
}
