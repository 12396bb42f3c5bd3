package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An annex of text behind the last section and above the signature: 附件：名词解释, with sentences below it. */
final class Annex {
    private static final Pattern HEADING = Pattern.compile("附(?:件|录)(?:\\d{1,2}|[一二三四五六七八九十])?[:： ]*\\p{IsHan}{2,20}");

    private Annex() {}

    /** The headings, and that of the annex behind them; a list of attachments, which names files or other papers, is none. */
    static List<Heading> among(List<Heading> headings, List<TextLine> lines, Closing closing) {
        if (headings.isEmpty()) {
            return headings;
        }
        int from = headings.getLast().behind();
        List<TextLine> body = lines.subList(Math.min(from, lines.size()), lines.size());
        int end = body.size() - closing.lengthInSection(body);
        for (int i = 1; i < end - 1; i++) {
            TextLine line = body.get(i);
            if (HEADING.matcher(line.text()).matches()
                    && Paragraphs.endsSentence(printed(body.subList(0, i).reversed()))
                    && Paragraphs.endsSentence(printed(body.subList(i + 1, end)))) {
                List<Heading> with = new ArrayList<>(headings);
                with.add(new Heading(
                        line.index(),
                        from + i,
                        from + i + 1,
                        line.text(),
                        line.letters(),
                        Slot.EXTRA,
                        null,
                        line.source()));
                return with;
            }
        }
        return headings;
    }

    /** The first of the lines that is not empty. */
    private static String printed(List<TextLine> lines) {
        return lines.stream()
                .map(TextLine::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
