package io.gongkai.parse.html;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.title.TitleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says of it. */
final class HtmlMetadata {
    private static final Set<String> TITLE_NAMES = Set.of("title", "ArticleTitle");

    /** Between the title and the name of the site. */
    private static final Pattern SITE = Pattern.compile("[_|｜—–-]+");

    private HtmlMetadata() {}

    /** What the page says of itself, as 政府网站发展指引 (国办发〔2017〕47号) prescribes: ArticleTitle, PubDate, SiteName and others. */
    static List<Line> of(Document page) {
        List<Line> lines = new ArrayList<>();
        for (Element element : page.head().getAllElements()) {
            boolean title = element.normalName().equals("title");
            boolean named =
                    element.normalName().equals("meta") && element.hasAttr("name") && element.hasAttr("content");
            if (!title && !named) {
                continue;
            }
            SourcePosition position = new SourcePosition(
                    null,
                    Math.max(1, element.sourceRange().start().lineNumber()),
                    Math.max(0, element.sourceRange().startPos()),
                    Math.max(
                            0,
                            element.sourceRange().endPos()
                                    - element.sourceRange().startPos()),
                    null);
            String name = title ? "title" : element.attr("name");
            String content = title ? element.text() : element.attr("content");
            lines.add(new Line(
                    List.of(new Cell(name, 0, 1, 1, position), new Cell(content, 1, 1, 1, position)), null, position));
        }
        return lines;
    }

    /** The title that the page has of its own, without the name of the site, where none is printed. */
    static List<Line> title(Document page) {
        for (Line named : of(page).reversed()) {
            Cell content = named.cells().getLast();
            boolean isTitle = TITLE_NAMES.contains(named.cells().getFirst().text());
            for (String part : isTitle ? SITE.split(content.text()) : new String[0]) {
                if (TitleReading.isTelling(Lettering.spelt(part))) {
                    return List.of(
                            new Line(List.of(new Cell(part.strip(), 0, 1, 1, content.source())), null, named.source()));
                }
            }
        }
        return List.of();
    }
}
