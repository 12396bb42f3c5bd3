package io.gongkai.parse.generator;

import static io.gongkai.parse.events.RepairKind.BROKEN_HEADER;
import static io.gongkai.parse.events.RepairKind.BROKEN_LABEL;
import static io.gongkai.parse.events.RepairKind.BROKEN_TABLE;
import static io.gongkai.parse.events.RepairKind.MISPLACED_LABEL;
import static io.gongkai.parse.events.RepairKind.SHIFTED_COLUMNS;

import io.gongkai.parse.events.RepairKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Ways in which reports come: formats, and what extractors and portals make of the tables. */
public enum Layout {
    /** Text; every place of the grid between tabs. */
    TABS(Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::tabs, random), random)),
    /** Text; the rest of a wide label's columns fills the row at its end. */
    TABS_FILLED(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::filledTabs, random), random),
            SHIFTED_COLUMNS),
    /** Text, lines broken by the paper; tables between tabs. */
    TABS_WRAPPED(
            Family.TEXT, (manuscript, random) -> text(TextPage.wrapped(manuscript, TextTables::tabs, random), random)),
    /** Text; a tab and one cell on each line, rows parted by empty lines. */
    CELL_PER_LINE(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::cellPerLine, random), random)),
    /** Text; one cell on each line, and nothing else. */
    BARE_LINES(
            Family.TEXT_WITHOUT_BLANKS,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::bareLines, random), random)),
    /** Text; words and numbers between spaces. */
    SPACES(
            Family.TEXT_WITHOUT_BLANKS,
            (manuscript, random) -> text(TextPage.wrapped(manuscript, TextTables::spaces, random), random),
            BROKEN_HEADER),
    /** The same; labels broken, behind their numbers, around them. */
    BROKEN_LABELS(
            Family.TEXT_WITHOUT_BLANKS,
            (manuscript, random) -> text(TextPage.wrapped(manuscript, TextTables::brokenLabels, random), random),
            BROKEN_HEADER,
            BROKEN_LABEL,
            MISPLACED_LABEL),
    /** Text; columns kept by spaces. */
    ALIGNED(
            Family.TEXT_WITHOUT_BLANKS,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::aligned, random), random)),
    /** Text; tables drawn with rules. */
    BOXES(Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::boxes, random), random)),
    /** Markdown. */
    PIPES(Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::pipes, random), random)),
    /** Markdown, every row a table of its own, some labels thrown out before. */
    PIPES_LOST_LABELS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::pipesWithLostLabels, random), random),
            BROKEN_HEADER,
            BROKEN_LABEL,
            BROKEN_TABLE,
            MISPLACED_LABEL,
            SHIFTED_COLUMNS),
    /** Text; rows with a stroke behind each cell, without the cells that a label covers. */
    CRAWLED_ROWS(
            Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, CrawledText::rows, random), random)),
    /** Text; cells on lines of their own, a stroke behind each. */
    CRAWLED_CELLS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, CrawledText.cells(random), random), random)),
    /** Text; cells on lines of their own, an empty line behind each. */
    CRAWLED_PARAGRAPHS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, CrawledText::paragraphs, random), random)),
    /** HTML without ornament. */
    HTML(Family.MARKED_UP, (manuscript, random) -> html(HtmlPage.plain(manuscript, random), random)),
    /** HTML as Word saves it. */
    HTML_WORD(Family.MARKED_UP, (manuscript, random) -> html(HtmlPage.word(manuscript, random), random)),
    /** HTML as portals show it. */
    HTML_PORTAL(Family.MARKED_UP, (manuscript, random) -> html(HtmlPage.portal(manuscript, random), random)),
    /** A spreadsheet's export. */
    COMMAS(Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::commas, random), random)),
    /** The same, every cell quoted. */
    QUOTED_COMMAS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::quotedCommas, random), random)),
    /** Tabs, every cell quoted, some over two lines. */
    QUOTED_TABS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::quotedTabs, random), random)),
    /** Markdown, wide cells repeated. */
    PIPES_REPEATED(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::pipesRepeated, random), random)),
    /** Markdown without a frame. */
    PIPES_UNFRAMED(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::pipesUnframed, random), random)),
    /** Markdown without a frame, and without covered cells. */
    PIPES_RAGGED(
            Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::ragged, random), random)),
    /** Markdown, breaks within cells. */
    PIPES_BREAKS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::pipesWithBreaks, random), random)),
    /** Text; narrow columns between strokes. */
    NARROW_PIPES(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.wrapped(manuscript, TextExports::narrowPipes, random), random),
            BROKEN_LABEL),
    /** Text; narrow columns in a grid. */
    NARROW_GRID(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.wrapped(manuscript, TextExports::narrowGrid, random), random)),
    /** Text; cells follow each other with strokes between them. */
    RUNNING_CELLS(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::runningCells, random), random)),
    /** Text copied from a browser, the cells of paragraphs. */
    COPIED_CELLS(
            Family.TEXT, (manuscript, random) -> text(TextPage.whole(manuscript, TextTables::copied, random), random)),
    /** Text; one place of the grid on each line. */
    PLACE_PER_LINE(
            Family.TEXT,
            (manuscript, random) -> text(TextPage.whole(manuscript, TextExports::placePerLine, random), random)),
    /** HTML, cells of several paragraphs. */
    HTML_PARAGRAPHS(
            Family.MARKED_UP,
            (manuscript, random) -> html(HtmlPage.plain(manuscript, HtmlTables::paragraphs, random), random)),
    /** HTML, tables within tables. */
    HTML_NESTED(
            Family.MARKED_UP,
            (manuscript, random) -> html(HtmlPage.plain(manuscript, HtmlTables::nested, random), random)),
    /** HTML without tables. */
    HTML_DIVS(
            Family.MARKED_UP,
            (manuscript, random) -> html(HtmlPage.plain(manuscript, HtmlTables::divs, random), random)),
    /** A column of row numbers. */
    NUMBERED_ROWS(
            Family.RESHAPED,
            (manuscript, random) -> any(manuscript.mapping(table -> TableShapes.numbered(table, random)), random)),
    /** Columns that the form does not have. */
    EXTRA_COLUMNS(
            Family.RESHAPED,
            (manuscript, random) ->
                    any(manuscript.mapping(table -> TableShapes.withExtraColumns(table, random)), random)),
    /** Columns in another order. */
    OTHER_ORDER(
            Family.RESHAPED,
            (manuscript, random) -> any(manuscript.mapping(table -> TableShapes.reordered(table, random)), random)),
    /** Rows and columns exchanged. */
    TRANSPOSED(
            Family.RESHAPED,
            (manuscript, random) -> any(manuscript.mapping(table -> TableShapes.transposed(table, random)), random)),
    /** The columns of the requests in two tables. */
    SPLIT_COLUMNS(Family.RESHAPED, Layout::split),
    /** Text; figures listed one by one, each with the name of its column. */
    LISTED_LINES(
            Family.LISTED,
            (manuscript, random) -> text(TextPage.whole(manuscript, ListedTables::lines, random), random)),
    /** HTML; the same as cards, definitions or small tables. */
    LISTED_CARDS(
            Family.LISTED,
            (manuscript, random) -> html(HtmlPage.plain(manuscript, ListedTables::cards, random), random)),
    /** A row for each figure, behind the labels of its row and its column. */
    FIGURE_PER_ROW(
            Family.LISTED,
            (manuscript, random) -> any(manuscript.mapping(table -> ListedTables.figurePerRow(table, random)), random)),
    /** Text; each table on one line. */
    JOINED_ROWS(
            Family.LISTED,
            (manuscript, random) -> text(TextPage.whole(manuscript, ListedTables::joinedRows, random), random)),
    /** HTML; rows of the form that share a row, in paragraphs of its cells. */
    SHARED_ROWS(
            Family.RESHAPED,
            (manuscript, random) -> html(HtmlPage.plain(manuscript, ListedTables::sharedRows, random), random)),
    /** Word, headings typed. */
    DOCX(Family.MARKED_UP, (manuscript, random) -> DocxFile.of(manuscript, DocxFile.Numbers.TYPED)),
    /** Word, headings numbered by Word itself. */
    DOCX_NUMBERED(Family.MARKED_UP, (manuscript, random) -> DocxFile.of(manuscript, DocxFile.Numbers.AUTOMATIC)),
    /** RTF. */
    RTF(Family.MARKED_UP, RtfFile::of),
    /** HTML as Word saves it in a single file. */
    WEB_ARCHIVE(Family.MARKED_UP, (manuscript, random) -> WebArchiveFile.of(HtmlPage.word(manuscript, random), random)),
    /** PDF, tables with all their rules. */
    PDF_RULED(Family.PAGES, (manuscript, random) -> pdf(manuscript, SheetStyle.RULED, PdfFile.Lie.UPRIGHT, random)),
    /** PDF, rows that begin on one page and end on the next. */
    PDF_CUT_ROWS(
            Family.PAGES,
            (manuscript, random) -> pdf(manuscript, SheetStyle.RULED.cuttingRows(), PdfFile.Lie.UPRIGHT, random)),
    /** PDF, tables with level rules only. */
    PDF_LEVEL_RULES(
            Family.PAGES,
            (manuscript, random) ->
                    pdf(manuscript, SheetStyle.RULED.ruled(SheetStyle.Rules.LEVEL), PdfFile.Lie.UPRIGHT, random)),
    /** PDF, tables with three rules. */
    PDF_THREE_RULES(
            Family.PAGES,
            (manuscript, random) ->
                    pdf(manuscript, SheetStyle.RULED.ruled(SheetStyle.Rules.THREE), PdfFile.Lie.UPRIGHT, random)),
    /** PDF, tables without rules. */
    PDF_UNRULED(
            Family.PAGES,
            (manuscript, random) ->
                    pdf(manuscript, SheetStyle.RULED.ruled(SheetStyle.Rules.NONE), PdfFile.Lie.UPRIGHT, random)),
    /** PDF, tables with level rules only, in letters, line spacings and alignments of many kinds. */
    PDF_LEVEL_RULES_VARIED(
            Family.PAGES,
            (manuscript, random) -> pdf(
                    manuscript,
                    SheetStyle.RULED.ruled(SheetStyle.Rules.LEVEL).inManyWays(),
                    PdfFile.Lie.UPRIGHT,
                    random)),
    /** The same without rules, or with three. */
    PDF_UNRULED_VARIED(
            Family.PAGES,
            (manuscript, random) -> pdf(
                    manuscript,
                    SheetStyle.RULED
                            .ruled(random.nextBoolean() ? SheetStyle.Rules.THREE : SheetStyle.Rules.NONE)
                            .inManyWays(),
                    PdfFile.Lie.UPRIGHT,
                    random)),
    /** PDF, pages that lie a little aslant. */
    PDF_ASLANT(Family.PAGES, (manuscript, random) -> pdf(manuscript, SheetStyle.RULED, PdfFile.Lie.ASLANT, random)),
    /** PDF, pages across, printed, turned or lying so. */
    PDF_LANDSCAPE(Family.PAGES, Layout::landscape),
    /** PDF, everything printed twice to look bold. */
    PDF_BOLD(
            Family.PAGES,
            (manuscript, random) -> pdf(manuscript, SheetStyle.RULED.printedTwice(), PdfFile.Lie.UPRIGHT, random)),
    /** PDF, tables that reach beyond the paper. */
    PDF_WIDE(
            Family.PAGES,
            (manuscript, random) -> pdf(manuscript, SheetStyle.RULED.wide(1.5), PdfFile.Lie.UPRIGHT, random)),
    /** OFD, tables with all their rules, rows cut by pages. */
    OFD(
            Family.PAGES,
            (manuscript, random) -> OfdFile.of(Typesetting.of(manuscript, SheetStyle.RULED.cuttingRows(), random))),
    /** OFD, tables without rules. */
    OFD_UNRULED(
            Family.PAGES,
            (manuscript, random) ->
                    OfdFile.of(Typesetting.of(manuscript, SheetStyle.RULED.ruled(SheetStyle.Rules.NONE), random)));

    /** What a layout can show, and which faults can befall it. */
    public enum Family {
        /** Text in which empty cells can be seen. */
        TEXT,
        /** Text in which they cannot. */
        TEXT_WITHOUT_BLANKS,
        /** Tables with cells over several columns and rows. */
        MARKED_UP,
        /** Tables that are laid out otherwise than the form has them. */
        RESHAPED,
        /** Figures beside the labels that say where they belong. */
        LISTED,
        /** Glyphs and lines at places of a page. */
        PAGES
    }

    private interface Rendering {
        byte[] render(Manuscript manuscript, Random random);
    }

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Family family;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Rendering rendering;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<RepairKind> repairs;

    Layout(Family family, Rendering rendering, RepairKind... repairs) {
        this.family = family;
        this.rendering = rendering;
        this.repairs = Set.of(repairs);
    }

    /** The bytes of the manuscript in this layout. */
    public byte[] render(Manuscript manuscript) {
        return rendering.render(
                manuscript, GeneratedReport.random(manuscript.report().seed(), name()));
    }

    public Family family() {
        return family;
    }

    /** Whether the day of publication stands beside the report as well, whatever befell the one in it. */
    public boolean datesReports() {
        return this == HTML_PORTAL;
    }

    /** Whether an empty cell can be told from none. */
    public boolean showsBlanks() {
        return family != Family.TEXT_WITHOUT_BLANKS && this != JOINED_ROWS;
    }

    /** The kinds of repair that are true of any report in this layout. */
    public Set<RepairKind> repairs() {
        return repairs;
    }

    private static byte[] text(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> text.getBytes(GB18030);
            case 2 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] pdf(Manuscript manuscript, SheetStyle style, PdfFile.Lie lie, Random random) {
        return PdfFile.of(Typesetting.of(manuscript, style, random), lie);
    }

    private static byte[] landscape(Manuscript manuscript, Random random) {
        List<PdfFile.Lie> lies = List.of(PdfFile.Lie.UPRIGHT, PdfFile.Lie.TURNED, PdfFile.Lie.ASIDE);
        return pdf(manuscript, SheetStyle.RULED.onLandscape(), lies.get(random.nextInt(lies.size())), random);
    }

    /** As text between tabs, as Markdown or as HTML. */
    private static byte[] any(Manuscript manuscript, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> text(TextPage.whole(manuscript, TextTables::tabs, random), random);
            case 1 -> text(TextPage.whole(manuscript, TextTables::pipes, random), random);
            default -> html(HtmlPage.plain(manuscript, random), random);
        };
    }

    private static byte[] split(Manuscript manuscript, Random random) {
        Manuscript split = manuscript.replacing(block -> block instanceof Block.Table(var table)
                ? SplitColumns.of(table, random).stream()
                        .map(part -> (Block) new Block.Table(part))
                        .toList()
                : List.of(block));
        return any(split, random);
    }

    private static byte[] html(String html, Random random) {
        return random.nextInt(3) == 0
                ? html.replace("charset=\"utf-8\"", "charset=\"gb18030\"")
                        .replace("charset=utf-8", "charset=gb2312")
                        .getBytes(GB18030)
                : html.getBytes(StandardCharsets.UTF_8);
    }
}
