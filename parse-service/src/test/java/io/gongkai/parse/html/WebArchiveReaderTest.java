package io.gongkai.parse.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.DocumentOutcome.Read;
import io.gongkai.parse.document.DocumentOutcome.Unread;
import io.gongkai.parse.document.Format;
import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.RejectionReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WebArchiveReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final ReadingLimits NARROW = new ReadingLimits(1000, 1000, 500, 50, 4 * 1024 * 1024, 100);
    private static final String HEADER = """
        MIME-Version: 1.0\r
        Content-Type: multipart/related; boundary="-=_x"\r
        \r
        此文档为“单个文件网页”。\r
        \r
        """;
    private static final String PAGE =
            "<html><head><meta charset=gb2312></head><body><p class=MsoNormal>本年发布规章" + "3件</p></body></html>";

    @Test
    void pageOfWordIsRead() {
        String base64 = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(GB18030));

        assertThat(shown(HEADER + part("text/html; charset=\"gb2312\"", "base64", base64) + picture() + end()))
                .containsExactly("本年发布规章3件");
    }

    @Test
    void quotedPageIsRead() {
        String quoted = PAGE.replace("=", "=3D").replace("发", "=E5=8F=91=\r\n").replace("规章", "规=\r\n章");

        assertThat(shown(HEADER + part("text/html; charset=utf-8", "quoted-printable", quoted) + end()))
                .containsExactly("本年发布规章3件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                From: <Saved by a browser>\r
                Subject: =?utf-8?B?5oC7?=\r
                MIME-Version: 1.0\r
                Content-Type: multipart/related;\r
                \ttype="text/html";\r
                \tboundary="-=_x"\r
                \r
                """,
                "\r\nmime-version: 1.0\ncontent-type: multipart/related; boundary=\"-=_x\"\n\n",
                "\uFEFFMIME-Version: 1.0\r\nContent-Type: Multipart/Related; boundary=\"-=_x\"\r\n\r\n"
            })
    void headersOfManyKindsAreKnown(String header) {
        assertThat(shown(header + part("text/html", "8bit", PAGE) + end())).contains("本年发布规章3件");
    }

    @Test
    void pageAloneIsRead() {
        assertThat(shown("MIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset=\"utf-8\"\r\n\r\n" + PAGE))
                .contains("本年发布规章3件");
        assertThat(shown("From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + PAGE))
                .contains("本年发布规章3件");
    }

    @Test
    void frameIsReadWhereThePageHoldsNothingElse() {
        String frames = "<html><frameset><frame src=\"a.htm\"></frameset></html>";

        assertThat(shown(HEADER
                        + part("text/html", "8bit", frames)
                        + part("text/html", "8bit", PAGE)
                        + part("text/html", "8bit", "<p>其后")
                        + end()))
                .containsExactly("本年发布规章3件");
    }

    @Test
    void pageIsReadAsItIsByItself() {
        Read archived = (Read) read(HEADER + part("text/html", "8bit", PAGE) + end());

        assertThat(archived).isEqualTo(new HtmlReader().read(PAGE, ReadingLimits.USUAL));
    }

    @Test
    void cutPageIsDamagedAndCutPictureIsNot() {
        String whole = HEADER + part("text/html", "8bit", PAGE);

        assertThat(shown(whole + picture().substring(0, 80))).contains("本年发布规章3件");
        assertThat(reason(whole.substring(0, whole.indexOf("规章")))).isEqualTo(RejectionReason.DAMAGED);
        assertThat(reason(HEADER)).isEqualTo(RejectionReason.DAMAGED);
        assertThat(reason(HEADER + picture() + end())).isEqualTo(RejectionReason.DAMAGED);
    }

    @Test
    void nestedPartsAreGivenUp() {
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 1000; i++) {
            nested.append("Content-Type: multipart/related; boundary=b").append(i);
            nested.append("\r\n\r\n--b").append(i).append("\r\n");
        }
        assertThatThrownBy(() -> read(nested.toString())).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void manyPartsHeadersAndLinesEnd() {
        assertThat(read(HEADER + "--=_x\r\n\r\n".repeat(200_000))).isNotNull();
        assertThat(read("MIME-Version: 1.0\r\n" + "a: b\r\n".repeat(200_000))).isNotNull();
        assertThat(read("MIME-Version: 1.0\r\nContent-Type: multipart/related" + "; a=b".repeat(200_000)))
                .isNotNull();
        assertThat(read(HEADER + part("text/html", "base64", "A".repeat(5_000_000))))
                .isNotNull();
        assertThatThrownBy(() -> read(HEADER + part("text/html", "8bit", "<br>").repeat(60) + end(), NARROW))
                .isInstanceOf(LimitExceededException.class);
    }

    private static String part(String type, String encoding, String content) {
        return "---=_x\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n";
    }

    private static String picture() {
        return part("image/png", "base64", "iVBORw0KGgo=");
    }

    private static String end() {
        return "---=_x--\r\n";
    }

    private static List<String> shown(String archive) {
        return ((Read) read(archive))
                .document().lines().stream()
                        .map(line -> String.join(
                                "|", line.cells().stream().map(Cell::text).toList()))
                        .toList();
    }

    private static RejectionReason reason(String archive) {
        return ((Unread) read(archive)).reason();
    }

    private static Object read(String archive) {
        return read(archive, ReadingLimits.USUAL);
    }

    private static Object read(String archive, ReadingLimits limits) {
        byte[] bytes = archive.getBytes(StandardCharsets.UTF_8);
        assertThat(Format.of(Arrays.copyOf(bytes, Math.min(bytes.length, 5000))))
                .isEqualTo(Format.WEB_ARCHIVE);
        return new WebArchiveReader().read(bytes, limits);
    }
}
