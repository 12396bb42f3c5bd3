package io.gongkai.parse.html;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Web pages, from portals and from Word: the report's body among menus and footers, its blocks as lines, its tables as rows. */
public final class HtmlReader {

    /** Reads the text, or throws {@link LimitExceededException}. */
    public DocumentOutcome.Read read(String text, ReadingLimits limits) {
        String answer = ScriptedArticle.ofJson(text);
        if (answer != null) {
            return shown(answer, limits).outcome(limits);
        }
        Shown page = shown(text, limits);
        if (ReportMarks.areIn(page.blocks)) {
            return page.outcome(limits);
        }
        String article = ScriptedArticle.of(parsed(text, limits)); // nothing of it hidden
        Shown scripted = article == null ? page : shown(article, limits);
        return ReportMarks.areIn(scripted.blocks) ? scripted.outcome(limits) : page.outcome(limits);
    }

    /** What a text shows as a page. */
    private record Shown(String text, org.jsoup.nodes.Document page, HtmlStyles styles, List<HtmlBlock> blocks) {
        DocumentOutcome.Read outcome(ReadingLimits limits) {
            Document placed = HtmlPlacedText.of(page.body(), styles, text, limits);
            return placed == null
                    ? HtmlBody.of(blocks, page, text)
                    : new DocumentOutcome.Read(placed, HtmlMetadata.of(page));
        }
    }

    private static Shown shown(String text, ReadingLimits limits) {
        HtmlTags.refuseTooMany(text, limits);
        org.jsoup.nodes.Document page = parsed(text, limits);
        HtmlStyles styles = HtmlStyles.of(sheets(page, limits));
        List<HtmlBlock> blocks = blocks(page, styles, false, text, limits);
        int marks = styles.hides() ? ReportMarks.count(blocks) : ReportMarks.ALL;
        if (marks < ReportMarks.ALL) {
            // scripts show parts that sheets hide at first
            org.jsoup.nodes.Document shown = parsed(text, limits);
            List<HtmlBlock> all = blocks(shown, styles, true, text, limits);
            boolean more = ReportMarks.count(all) > marks;
            page = more ? shown : page;
            blocks = more ? all : blocks;
        }
        return new Shown(text, page, styles, blocks);
    }

    private static org.jsoup.nodes.Document parsed(String text, ReadingLimits limits) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + 2);
        return parser.parseInput(new InterruptibleReader(text), "");
    }

    private static List<HtmlBlock> blocks(
            org.jsoup.nodes.Document page, HtmlStyles styles, boolean revealing, String text, ReadingLimits limits) {
        HtmlTableRows rows = new HtmlTableRows(styles, text);
        HtmlHiding.clear(page.body(), styles, rows, revealing);
        return new HtmlBlocks(styles, rows, text, limits).read(page.body());
    }

    private static List<Element> sheets(org.jsoup.nodes.Document page, ReadingLimits limits) {
        List<Element> sheets = new ArrayList<>();
        gatherSheets(page, 1, limits.depth(), sheets);
        return sheets;
    }

    /** Refuses what is nested too deep, since the parser would silently flatten it at its own limit; so walks of the page may recur. */
    private static void gatherSheets(Element parent, int depth, int deepest, List<Element> sheets) {
        if (depth > deepest && parent.childNodeSize() > 0) {
            throw new LimitExceededException("nested elements", deepest);
        }
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (child.nameIs("style")) {
                    sheets.add(child);
                }
                gatherSheets(child, depth + 1, deepest, sheets);
            }
        }
    }

    /** Stops a parser that takes too long: it asks for text in portions, and gets none once its thread is interrupted. */
    private static final class InterruptibleReader extends Reader {
        private final StringReader text;

        InterruptibleReader(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("interrupted while parsing");
            }
            return text.read(buffer, offset, length);
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
