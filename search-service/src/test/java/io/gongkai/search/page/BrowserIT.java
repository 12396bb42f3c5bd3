package io.gongkai.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.gongkai.search.Servers;
import io.gongkai.validate.events.ReportValidated;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real Chromium, at the size of a desk and of a phone. Screenshots are left in target/pages. */
@QuarkusTest
@WithTestResource(Servers.class)
@SuppressWarnings("NullAway.Init") // by JUnit and Quarkus
class BrowserIT {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static Playwright playwright;
    private static Browser browser;

    @Inject
    IndexedSamples samples;

    @TestHTTPResource("/")
    URI root;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open() {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium in /usr/bin (Debian: apt-get install chromium)");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void index() {
        samples.ensure();
    }

    @AfterEach
    void leave() {
        context.close();
        assertThat(complaints)
                .as("console errors and content policy violations")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "start, 1280, 900, /",
        "start, 390, 844, /",
        "hits, 1280, 900, /?q=三审&province=云溪省&where=requests.received.total%3E%3D0",
        "hits, 390, 844, /?q=三审&province=云溪省&where=requests.received.total%3E%3D0",
        "empty, 390, 844, /?q=这句话哪里都没有&province=云溪省",
        "errors, 1280, 900, ERRORS",
        "errors, 390, 844, ERRORS",
        "cause, 1280, 900, CAUSE",
        "cause, 390, 844, CAUSE",
        "blanks, 390, 844, BLANKS",
        "hostile, 390, 844, HOSTILE",
        "english, 390, 844, /?lang=en",
    })
    void pageFitsItsWindow(String name, int width, int height, String path) {
        Page page = page(width, height, path);

        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages", name + "-" + width + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void keyboardReachesTheSearchBoxAndTheHits() {
        Page page = page(390, 844, "/?province=云溪省");
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            stops.add(String.valueOf(page.evaluate("""
                    () => {
                      const e = document.activeElement;
                      return e.closest('.hit') ? 'hit' : e.id || e.className || e.tagName;
                    }""")));
        }

        assertThat(stops).startsWith("skip", "skip", "brand", "trying", "switch", "q", "primary");
        assertThat(stops).contains("hit");
        assertThat(stops.indexOf("q")).isLessThan(stops.indexOf("hit"));
    }

    @Test
    void skipLinkLeadsPastTheFilters() {
        Page page = page(1280, 900, "/?province=云溪省");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.closest('#results') !== null"))
                .isEqualTo(true);
    }

    @Test
    void switchChangesTheLanguageAndTheNextPageKeepsIt() {
        Page page = page(390, 844, "/?province=云溪省");
        page.locator(".switch").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator(".chips").innerText()).contains("Province");

        page.locator(".hit h3 a").first().click();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("#findings h2").innerText()).isEqualTo("Findings");
    }

    @Test
    void formSearchesWithoutAnyScript() {
        Page page = page(1280, 900, "/?province=云溪省&county=临溪区&year=2024");
        page.locator("#q").fill("三审");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("q="));

        assertThat(page.locator(".hit").count()).isEqualTo(1);
        assertThat(page.locator("mark").allInnerTexts()).containsExactly("三审");
        assertThat(page.locator("script").count()).isZero();
    }

    @Test
    void markAtACellOpensItsFinding() {
        Page page = page(390, 844, "ERRORS");
        assertThat(page.locator("#note-1").isVisible()).isFalse();

        page.locator("[id='cell-requests.received.total'] .mark").click();

        assertThat(page.locator("#note-1").isVisible()).isTrue();
        assertThat(page.locator("#note-1").innerText()).contains("填报总计 12");
    }

    @Test
    void keyboardFollowsANumberOfTheTextToItsComparisonAndToItsCell() {
        Page page = page(390, 844, "CAUSE");
        page.locator("#said-1").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#statement-1").isVisible()).isTrue();

        page.locator("#statement-1 .names a").focus();
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.querySelector(':target').id")).isEqualTo("cell-requests.received.total");
    }

    private Page page(int width, int height, String path) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(root.resolve(address(path)).toString());
        return page;
    }

    private static String address(String path) {
        return switch (path) {
            case "ERRORS" -> address(SampleReports.ERRORS);
            case "CAUSE" -> address(SampleReports.CAUSE);
            case "BLANKS" -> address(SampleReports.BLANKS);
            case "HOSTILE" -> address(SampleReports.HOSTILE);
            default -> path;
        };
    }

    private static String address(ReportValidated report) {
        return "/view/" + report.report().received().id();
    }
}
