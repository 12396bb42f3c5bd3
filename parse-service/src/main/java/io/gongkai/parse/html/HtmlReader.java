package io.gongkai.parse.html;

import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Web pages, from portals and from Word: the report's body among menus and footers, its blocks as lines, its tables as rows. */
public final class HtmlReader {

    /** Reads the text, or throws {@link LimitExceededException}. */
    public DocumentOutcome.Read read(String text, ReadingLimits limits) {
        HtmlTags.refuseTooMany(text, limits);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + 2);
        org.jsoup.nodes.Document page = parser.parseInput(new InterruptibleReader(text), "");
        refuseDeepPages(page, limits);
        HtmlBlocks blocks = new HtmlBlocks(text, limits);
        return HtmlBody.of(blocks.read(page.body()), page, text);
    }

    /** Walked without recursion: the parser cuts at its own limit and would silently flatten what lies deeper. */
    private static void refuseDeepPages(Node root, ReadingLimits limits) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (depth > limits.depth()) {
                throw new LimitExceededException("nested elements", limits.depth());
            }
            Node child = node.firstChild();
            if (child != null) {
                node = child;
                depth++;
                continue;
            }
            Node next = node.nextSibling();
            while (next == null) {
                Node parent = node.parent();
                if (parent == null || parent.equals(root)) {
                    return;
                }
                node = parent;
                depth--;
                next = node.nextSibling();
            }
            node = next;
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
