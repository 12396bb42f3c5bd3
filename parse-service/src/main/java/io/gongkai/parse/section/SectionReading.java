package io.gongkai.parse.section;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRange;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.PageMark;
import io.gongkai.parse.outline.TableRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the narrative of a report: its sections by what their headings say, without the tables. */
public final class SectionReading {
    private static final Pattern PROBLEMS = Pattern.compile(".*(?:问题|不足|改进|下一步).*");
    private static final int BEGINNING = 200;

    /** The narrative of the document; a document without headings has only a preamble. */
    public Narrative read(Document document, Outline outline) {
        List<TextLine> lines = lines(document, outline);
        List<Heading> headings = new HeadingRecognition(lines).headings();
        List<Heading> given = withLostProblems(
                new Slots(headings, outline.regions()).given(line -> at(document, line)), outline, lines);
        int first = given.isEmpty() ? document.lines().size() : given.getFirst().line();
        List<TextLine> before = between(lines, 0, first);
        Title title = Title.find(before);
        List<TextLine> preamble = title == null ? before : between(lines, title.behind(), first);
        return narrative(document, title, preamble, withoutTitle(lines, title), given, new Paragraphs(lines));
    }

    private static Narrative narrative(
            Document document,
            @Nullable Title title,
            List<TextLine> preamble,
            List<TextLine> lines,
            List<Heading> headings,
            Paragraphs paragraphs) {
        List<Section> sections = new ArrayList<>();
        List<LineRange> ranges = new ArrayList<>();
        String closing = "";
        List<TextLine> introduction = preamble;
        if (headings.isEmpty()) {
            int signature = Closing.length(preamble);
            introduction = preamble.subList(0, preamble.size() - signature);
            closing = separately(preamble.subList(preamble.size() - signature, preamble.size()), paragraphs);
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean last = i + 1 == headings.size();
            int end = last ? document.lines().size() : headings.get(i + 1).line();
            List<TextLine> body = new ArrayList<>();
            TextLine rest = heading.rest();
            if (rest != null) {
                body.add(rest);
            }
            body.addAll(between(lines, heading.behind(), end));
            if (last) {
                int signature = Closing.length(body);
                closing = separately(body.subList(body.size() - signature, body.size()), paragraphs);
                body = body.subList(0, body.size() - signature);
            }
            sections.add(new Section(heading.slot(), heading.printed(), paragraphs.join(body), heading.source()));
            ranges.add(new LineRange(heading.line(), end));
        }
        return new Narrative(
                title == null ? null : title.text(),
                title == null ? null : title.source(),
                paragraphs.join(introduction),
                sections,
                ranges,
                closing);
    }

    /** The lines of text, without those of tables, empty ones and page numbers. */
    private static List<TextLine> lines(Document document, Outline outline) {
        List<TextLine> lines = new ArrayList<>();
        boolean gap = true;
        for (int i = 0; i < document.lines().size(); i++) {
            Line line = document.lines().get(i);
            if (outline.role(i) != LineRole.TEXT) {
                gap = true;
                continue;
            }
            TextLine text = TextLine.of(i, line, gap);
            if (text.text().isEmpty() || PageMark.isBareNumber(text.text())) {
                gap = true;
                continue;
            }
            lines.add(text);
            gap = false;
        }
        return lines;
    }

    /** The title once more, at the head of a page, says nothing. */
    private static List<TextLine> withoutTitle(List<TextLine> lines, @Nullable Title title) {
        if (title == null) {
            return lines;
        }
        String letters = Lettering.letters(title.text());
        return lines.stream().filter(line -> !line.letters().equals(letters)).toList();
    }

    private static @Nullable TextLine at(Document document, int line) {
        return line < document.lines().size()
                ? TextLine.of(line, document.lines().get(line), true)
                : null;
    }

    /** Text on problems behind the last table, under no heading of its own, has lost its heading. */
    private static List<Heading> withLostProblems(List<Heading> headings, Outline outline, List<TextLine> lines) {
        if (headings.stream().anyMatch(heading -> heading.slot() == Slot.PROBLEMS)
                || outline.regions().isEmpty()) {
            return headings;
        }
        TableRegion last = outline.regions().getLast();
        int from = last.lines().to();
        int end = headings.stream()
                .mapToInt(Heading::line)
                .filter(line -> line >= from)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<TextLine> text = between(lines, from, end);
        if (text.isEmpty()) {
            return headings;
        }
        String beginning = new Paragraphs(text).join(text.subList(0, Math.min(text.size(), 10)));
        String start =
                beginning.substring(0, Math.min(beginning.length(), BEGINNING)).replace('\n', ' ');
        if (!PROBLEMS.matcher(start).matches()) {
            return headings;
        }
        TextLine first = text.getFirst();
        List<Heading> with = new ArrayList<>(headings);
        with.add(new Heading(first.index(), first.index(), null, "", Slot.PROBLEMS, null, first.source()));
        with.sort(Comparator.comparingInt(Heading::line));
        return with;
    }

    private static List<TextLine> between(List<TextLine> lines, int from, int to) {
        return lines.subList(first(lines, from), Math.max(first(lines, from), first(lines, to)));
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
