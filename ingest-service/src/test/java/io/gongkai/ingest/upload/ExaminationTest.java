package io.gongkai.ingest.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.upload.Examination.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {
    private static final int LIMIT = 1000;
    private static final Content TEXT = Content.of("年度报告".getBytes(UTF_8));
    private static final Content IMAGE = Content.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

    private final Examination examination = new Examination(LIMIT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=GB18030",
                "TEXT/HTML; charset=utf-8",
                "application/octet-stream",
                "application/xhtml+xml"
            })
    void textIsFitUnderTheTypesOfText(String type) {
        assertThat(examination.examine(TEXT, DeclaredType.of(type))).isEqualTo(new Finding.Fit(Format.TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "application/msword, {\\rtf1 x}, RTF",
        "application/rtf, {\\rtf1 x}, RTF",
        "application/msword, mime-version: 1.0, WEB_ARCHIVE",
        "multipart/related; boundary=x, mime-version: 1.0, WEB_ARCHIVE",
        "text/html, mime-version: 1.0, WEB_ARCHIVE",
        "application/msword, <html><body>, HTML"
    })
    void whateverIsCalledDocIsFitAsAWordFile(String type, String content, Format format) {
        assertThat(examination.examine(Content.of(content.getBytes(UTF_8)), DeclaredType.of(type)))
                .isEqualTo(new Finding.Fit(format));
    }

    @Test
    void undeclaredTypeIsFoundByContent() {
        assertThat(examination.examine(TEXT, DeclaredType.of(null))).isEqualTo(new Finding.Fit(Format.TEXT));
    }

    @Test
    void nothingIsRefusedWhateverItsType() {
        assertThat(refusal(Content.of(new byte[0]), "image/png").kind()).isEqualTo(ProblemKind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/png", "nonsense", "a/b/c"})
    void typesThatReportsDoNotHaveAreRefused(String type) {
        assertThat(refusal(TEXT, type).kind()).isEqualTo(ProblemKind.UNSUPPORTED);
    }

    @Test
    void imageIsRefusedWithAdvice() {
        Refusal refusal = refusal(IMAGE, "application/octet-stream");
        assertThat(refusal.kind()).isEqualTo(ProblemKind.UNSUPPORTED);
        assertThat(refusal.message().zh()).contains("图片").contains("原文件");
        assertThat(refusal.message().en()).contains("image").contains("original file");
    }

    @Test
    void imageDeclaredAsTextIsRefused() {
        assertThat(refusal(IMAGE, "text/plain").kind()).isEqualTo(ProblemKind.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "application/msword", "application/zip", "application/ofd"})
    void textDeclaredAsAnotherFormatIsRefused(String type) {
        Refusal refusal = refusal(TEXT, type);
        assertThat(refusal.kind()).isEqualTo(ProblemKind.CONTRADICTORY);
        assertThat(refusal.message().zh()).contains(type).contains("纯文本");
    }

    @Test
    void reportBeyondTheLimitIsRefusedAndAnArchiveIsNot() {
        Content long1001 = Content.of("a".repeat(LIMIT + 1).getBytes(UTF_8));
        assertThat(refusal(long1001, "text/plain").kind()).isEqualTo(ProblemKind.TOO_LARGE);

        byte[] random = new byte[2 * LIMIT];
        new java.util.Random(1).nextBytes(random);
        Content archive = Content.of(Zips.of(Map.of("a.bin", random)));
        assertThat(archive.sizeBytes()).isGreaterThan(LIMIT);
        assertThat(examination.examine(archive, DeclaredType.of("application/zip")))
                .isEqualTo(new Finding.Fit(Format.ARCHIVE));
    }

    @Test
    void hugeTypeIsNotEchoedWhole() {
        assertThat(refusal(TEXT, "x/" + "y".repeat(5000)).message().zh().length())
                .isLessThan(500);
    }

    private Refusal refusal(Content content, String type) {
        Finding finding = examination.examine(content, DeclaredType.of(type));
        assertThat(finding).isInstanceOf(Finding.Unfit.class);
        return ((Finding.Unfit) finding).refusal();
    }
}
