package io.gongkai.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is no report is refused, or ends rejected, and says what to do; what is half a report is kept, and says what is missing. */
@ExtendWith(WholeSystem.class)
class BadInputIT {
    private static final AtomicInteger goodReports = new AtomicInteger();

    private final Clerk clerk;

    BadInputIT(Gongkai gongkai) {
        this.clerk = new Clerk(gongkai);
    }

    /** Whatever was posted before, the next good report goes through. */
    @AfterEach
    void nextGoodReportGoesThrough() {
        clerk.dropUntilIndexed(
                Texts.of("景宁县", 2021 + goodReports.get() % 5, "第" + goodReports.incrementAndGet() + "份。"));
        clerk.close();
    }

    @Test
    void emptyBodyIsRefused() {
        assertRefused(clerk.post(new byte[0], "text/plain"), 400);
    }

    @Test
    void elevenMebibytesAreRefused() {
        assertRefused(clerk.post("公开".repeat(11 * 1024 * 1024 / 6 + 1).getBytes(UTF_8), "text/plain"), 413);
    }

    @Test
    void zipBombIsRefused() {
        assertRefused(clerk.post(zip("report.txt", new byte[1024 * 1024 * 1024]), "application/zip"), 413);
    }

    @Test
    void zipWithPathsThatClimbIsRefused() {
        byte[] report = Texts.sample("anji-2022-tabs.txt").getBytes(UTF_8);
        assertRefused(clerk.post(zip("../../../report.txt", report), "application/zip"), 400);
    }

    @Test
    void contentTypeThatIsNoDocumentIsRefused() {
        byte[] report = Texts.sample("anji-2022-tabs.txt").getBytes(UTF_8);
        assertRefused(clerk.post(report, "application/json"), 415);
    }

    @Test
    void contentTypeOfAnotherFormatIsRefusedOrRejected() {
        byte[] report = Texts.sample("anji-2022-tabs.txt").getBytes(UTF_8);
        assertRefusedOrRejected(clerk.post(report, "application/pdf"));
    }

    @Test
    void imageIsRefusedOrRejected() {
        assertRefusedOrRejected(clerk.post(image(), "image/png"));
        assertRefusedOrRejected(clerk.post(image(), "application/octet-stream"));
    }

    @Test
    void randomBytesAreRefusedOrRejected() {
        byte[] bytes = new byte[100_000];
        new Random(20_260_101).nextBytes(bytes);
        assertRefusedOrRejected(clerk.post(bytes, "application/octet-stream"));
        bytes[0]++;
        assertRefusedOrRejected(clerk.post(bytes, "text/plain"));
    }

    @Test
    void twoHundredThousandNestedElementsAreRefusedOrRejected() {
        String nested = "<html><body>" + "<div>".repeat(200_000) + "政府信息公开工作年度报告" + "</div>".repeat(200_000);
        assertRefusedOrRejected(clerk.post(nested.getBytes(UTF_8), "text/html"));
    }

    @Test
    void reportCutInTheMiddleIsKeptAndSaysWhatIsMissing() {
        String whole = Texts.of("龙泉市", 2022, "截断。");
        String id = clerk.dropUntilIndexed(whole.substring(0, whole.indexOf("三、收到和处理")));

        JsonNode report = clerk.report(id);
        assertThat(report.path("figures")
                        .path("requests.received.total")
                        .path("state")
                        .asText())
                .isEqualTo("unreadable");
        assertThat(report.path("figures")
                        .path("disclosure.licences.decisions")
                        .path("value")
                        .asText())
                .isEqualTo("18342");
        assertThat(report.path("findings")
                        .valueStream()
                        .map(finding -> finding.path("rule").asText()))
                .contains("table-missing", "section-missing");
    }

    @Test
    void reportOfTheYearsBeforeTheFormIsKeptAndSearchableAndNotAssessed() {
        String words = "旧格式的报告也要能找到";
        String id = clerk.dropUntilIndexed("""
                松阳县人民政府2018年政府信息公开工作年度报告

                【样例】本文是为测试而编写的，文中的事情和数字都是虚构的。

                一、概述

                %s。全年主动公开信息1204条。

                二、主动公开政府信息的情况

                按照旧的格式，分领域列出公开的条数。

                三、依申请公开政府信息的情况

                收到申请6件，答复6件。

                四、因政府信息公开申请行政复议、提起行政诉讼的情况

                没有发生。

                五、存在的主要问题和改进措施

                目录不全，明年补齐。

                松阳县人民政府

                2019年3月20日
                """.formatted(words));

        JsonNode report = clerk.report(id);
        assertThat(report.path("report").path("year").asInt()).isEqualTo(2018);
        assertThat(report.path("report").path("form").isNull()).isTrue();
        assertThat(report.path("verdict").asText()).isEqualTo("unassessed");
        assertThat(report.path("notices")).isNotEmpty();
        assertThat(clerk.search("\"" + words + "\"", "").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void placeThatTheGazetteerDoesNotKnowIsSaidToBeUnknown() {
        String id = clerk.dropUntilIndexed(Texts.of("雾隐县", 2022, "不存在的地方。"));

        JsonNode report = clerk.report(id);
        assertThat(report.path("report").path("adminCode").isNull()).isTrue();
        assertThat(report.path("notices")).isNotEmpty().allSatisfy(BadInputIT::assertTold);
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertProblem(answer);
    }

    private void assertRefusedOrRejected(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
            assertProblem(answer);
            return;
        }
        JsonNode receipt = clerk.end(Clerk.id(answer));
        assertThat(Clerk.status(receipt)).as(receipt.toString()).isEqualTo("rejected");
        JsonNode last = receipt.path("timeline").path(receipt.path("timeline").size() - 1);
        assertTold(last.path("detail"));
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = Clerk.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        for (String member : new String[] {"type", "title", "detail", "instance"}) {
            assertThat(problem.path(member).asText()).as(member).isNotBlank();
        }
        assertTold(problem);
    }

    /** In Chinese and in English, and nothing of our inside. */
    private static void assertTold(JsonNode told) {
        assertThat(told.path("message").path("zh").asText()).as(told.toString()).isNotBlank();
        assertThat(told.path("message").path("en").asText()).as(told.toString()).isNotBlank();
        assertThat(told.toString()).doesNotContain("Exception", "at io.gongkai");
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] image() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
