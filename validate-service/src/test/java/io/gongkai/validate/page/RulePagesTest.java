package io.gongkai.validate.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.validate.archive.RuleBook;
import io.gongkai.validate.archive.RuleDecision;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Rule;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class RulePagesTest {
    private static final Engine TEMPLATES = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(RulePagesTest::template)
            .build();
    private static final RuleBook NOTHING_DECIDED = new RuleBook(List.of());

    @TestFactory
    Stream<DynamicTest> everyRuleHasAPageInBothLanguages() {
        return RuleCatalogue.all().stream()
                .flatMap(rule -> Stream.of(Language.values())
                        .map(language -> DynamicTest.dynamicTest(rule.id() + " " + language, () -> {
                            Document page = read(pages(language).of(rule));

                            assertThat(page.getDocumentElement().getAttribute("lang"))
                                    .isEqualTo(language.tag());
                            assertThat(texts(page, "h1"))
                                    .containsExactly(
                                            language.of(rule.description().statement()));
                            assertThat(texts(page, "h2")).hasSize(2);
                            assertThat(texts(page, "dd"))
                                    .contains(language.of(rule.description().basis()));
                            assertThat(elements(page, "th")).allMatch(head -> head.hasAttribute("scope"));
                            assertThat(elements(page, "caption")).hasSameSizeAs(elements(page, "table"));
                            assertThat(elements(page, "script")).isEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> examplesShowWhatTheyAreAbout() {
        return RuleCatalogue.all().stream()
                .filter(rule -> !rule.id().equals("layout-break")) // a reason not to judge, of two clean reports
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    Document page = read(pages(Language.CHINESE).of(rule));

                    assertThat(elements(page, "td").size()
                                    + elements(page, "dt").size())
                            .isGreaterThan(rule.description().addresses().isEmpty() ? 2 : 3);
                }));
    }

    @Test
    void wrongCellsAreMarkedInTheBadExampleAlone() {
        Document page = read(pages(Language.CHINESE).of(rule("requests-row-sum")));

        assertThat(elements(page, "section")).hasSize(2);
        assertThat(elements(page, "section")
                        .getFirst()
                        .getElementsByTagName("mark")
                        .getLength())
                .isEqualTo(7);
        assertThat(elements(page, "section")
                        .getLast()
                        .getElementsByTagName("mark")
                        .getLength())
                .isZero();
        assertThat(texts(page, "th")).contains("自然人", "总计");
        assertThat(texts(page, "li")).anyMatch(said -> said.contains("12+0+0+0+0+0 = 12，总计填报 13"));
    }

    @Test
    void indexLeadsToEveryRule() {
        Document page = read(pages(Language.ENGLISH).all());

        assertThat(elements(page, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsAll(RuleCatalogue.all().stream()
                        .map(rule -> "/rules/" + rule.id() + "?lang=en")
                        .toList());
    }

    @Test
    void whatPeopleWroteIsEscaped() {
        RuleDecision decision = new RuleDecision(
                1, "carry-over", new RuleSetting(true, Severity.INFO), "<王五>", Instant.EPOCH, "\"a\" & b");
        RulePages pages =
                new RulePages(TEMPLATES, Language.ENGLISH, "http://127.0.0.1:8080", new RuleBook(List.of(decision)));

        assertThat(texts(read(pages.of(rule("carry-over"))), "p"))
                .contains("Set to be of severity Worth a look: \"a\" & b (<王五>)");
    }

    @Test
    void rowsOfEveryTableAreToldApart() {
        Document page = read(pages(Language.ENGLISH).of(rule("form-matches-year")));

        assertThat(texts(page, "dt"))
                .contains("Rows of the table of requests")
                .doesNotContain("Rows of the table of information disclosed");
    }

    private static RulePages pages(Language language) {
        return new RulePages(TEMPLATES, language, "http://127.0.0.1:8080", NOTHING_DECIDED);
    }

    /** As Quarkus finds it. */
    private static Optional<TemplateLocator.TemplateLocation> template(String id) {
        URL file = RulePagesTest.class.getResource("/templates/" + id.replaceFirst("(\\.html)?$", ".html"));
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                try {
                    return new InputStreamReader(file.openStream(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }

    private static Rule rule(String id) {
        return RuleCatalogue.find(id).orElseThrow();
    }

    private static Document read(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(page, e);
        }
    }

    private static List<String> texts(Document page, String tag) {
        return elements(page, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String tag) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < page.getElementsByTagName(tag).getLength(); index++) {
            elements.add((Element) page.getElementsByTagName(tag).item(index));
        }
        return elements;
    }
}
