package io.gongkai.parse.section;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.gazetteer.Gazetteer;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.title.InfoLine;
import io.gongkai.parse.title.Title;
import io.gongkai.parse.title.TitleReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the narrative of a report: its sections by what their headings say, without the tables. */
public final class SectionReading {
    private final TitleReading titles = new TitleReading(Gazetteer.china());

    /** The narrative of the document; a document without headings has only a preamble. */
    public Narrative read(Document document, Outline outline) {
        List<TextLine> lines = NarrativeLines.of(document, outline);
        Contents contents = Contents.in(lines);
        List<Heading> headings = withoutRepeated(new HeadingLevels(contents.blanked(lines)).headings());
        Slots slots = new Slots(headings, outline.regions(), line -> first(lines, line));
        List<Heading> found = slots.given(line -> at(document, line));
        Title title = titles.read(outline).orElse(null);
        List<TextLine> said = withSilentLinesBlanked(lines, title);
        int behindTitle = title == null ? 0 : first(lines, title.lines().to());
        Closing closing = new Closing(title);
        List<Heading> given = Annex.among(
                new LostHeadings(said, closing).among(found, outline.regions(), behindTitle), said, closing);
        List<TextLine> introduction =
                said.subList(0, given.isEmpty() ? said.size() : given.getFirst().at());
        List<TextLine> preamble = title == null ? introduction : preamble(introduction, title, contents, closing);
        return narrative(outline.end(), title, preamble, said, given, closing, new Paragraphs(lines));
    }

    /** What follows the title and the organ and day below it, and a table of contents wherever it stands. */
    private static List<TextLine> preamble(List<TextLine> before, Title title, Contents contents, Closing closing) {
        List<TextLine> preamble = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            TextLine line = before.get(i);
            boolean silent = InfoLine.is(Lettering.spelt(line.text())) || closing.isIssuer(line.letters());
            if ((line.index() >= title.lines().to() && !silent) || contents.holds(i)) {
                preamble.add(line);
            }
        }
        return preamble;
    }

    /** A heading that is printed once more, at the head of a page, begins nothing. */
    private static List<Heading> withoutRepeated(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (Heading heading : headings) {
            boolean repeated = !kept.isEmpty()
                    && heading.rest() == null
                    && kept.getLast().slot() == heading.slot()
                    && heading.printed() != null
                    && heading.printed().equals(kept.getLast().printed());
            if (!repeated) {
                kept.add(heading);
            }
        }
        return kept;
    }

    private static Narrative narrative(
            int endOfReport,
            @Nullable Title title,
            List<TextLine> preamble,
            List<TextLine> lines,
            List<Heading> headings,
            Closing end,
            Paragraphs paragraphs) {
        List<Section> sections = new ArrayList<>();
        List<LineRange> ranges = new ArrayList<>();
        String closing = "";
        List<TextLine> introduction = preamble;
        if (headings.isEmpty()) {
            int signature = end.length(preamble);
            introduction = preamble.subList(0, preamble.size() - signature);
            closing = separately(preamble.subList(preamble.size() - signature, preamble.size()), paragraphs);
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean last = i + 1 == headings.size();
            int behind = last ? lines.size() : headings.get(i + 1).at();
            int endLine = last ? endOfReport : headings.get(i + 1).line();
            List<TextLine> body = new ArrayList<>();
            TextLine rest = heading.rest();
            if (rest != null) {
                body.add(rest);
            }
            for (TextLine line : lines.subList(heading.behind(), Math.max(heading.behind(), behind))) {
                if (!heading.isRepeatedBy(line)) {
                    body.add(line);
                }
            }
            if (last) {
                int signature = end.lengthInSection(body);
                closing = separately(body.subList(body.size() - signature, body.size()), paragraphs);
                body = body.subList(0, body.size() - signature);
            }
            sections.add(new Section(heading.slot(), heading.printed(), paragraphs.join(body), heading.source()));
            ranges.add(new LineRange(heading.line(), Math.max(heading.line(), endLine)));
        }
        return new Narrative(title, paragraphs.join(introduction), sections, ranges, closing);
    }

    /** The title once more, at the head of a page, says nothing; nor does what a portal adds below the report. */
    private static List<TextLine> withSilentLinesBlanked(List<TextLine> lines, @Nullable Title title) {
        int end = PortalFooter.above(lines);
        List<TextLine> said = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean silent = i >= end || (title != null && isRepeated(title, line));
            said.add(silent ? line.to(0) : line);
        }
        return said;
    }

    private static boolean isRepeated(Title title, TextLine line) {
        return line.letters().length() <= title.longestRepetition() && title.isRepeatedBy(Lettering.spelt(line.text()));
    }

    private static @Nullable TextLine at(Document document, int line) {
        return line < document.lines().size()
                ? TextLine.of(line, document.lines().get(line), true)
                : null;
    }

    /** How many of the lines, which are in order, stand before one of the document. */
    private static int first(List<TextLine> lines, int index) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).index() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String separately(List<TextLine> lines, Paragraphs paragraphs) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            String joined = paragraphs.join(List.of(line));
            if (!joined.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(joined);
            }
        }
        return text.toString();
    }
}
