package io.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
    private static final String TEXT = "浉河区人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n全区收到申请101件。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void charsetIsFoundByContentWhateverIsDeclared(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));

        assertThat(TextDecoding.decode(bytes, "text/plain")).contains(TEXT);
        assertThat(TextDecoding.decode(bytes, "text/plain;charset=ISO-8859-1")).contains(TEXT);
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), ""))
                .contains(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), ""))
                .contains(TEXT);
    }

    @Test
    void textCutWithinACharacterIsStillText() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        int within = TEXT.substring(0, TEXT.indexOf('收')).getBytes(StandardCharsets.UTF_8).length + 1;

        assertThat(TextDecoding.decode(Arrays.copyOf(whole, within), ""))
                .contains(TEXT.substring(0, TEXT.indexOf('收')));
    }

    @Test
    void oneDamagedByteDoesNotChangeTheCharset() {
        byte[] bytes = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;

        assertThat(TextDecoding.decode(bytes, ""))
                .get()
                .asString()
                .contains("浉河区")
                .contains("\uFFFD");
    }

    @Test
    void plainAsciiIsText() {
        assertThat(TextDecoding.decode("total 11\t0\t0\n".getBytes(StandardCharsets.US_ASCII), ""))
                .isPresent();
    }

    @Test
    void otherCharsetIsReadIfItIsDeclared() {
        byte[] bytes = "臺北市政府資訊公開年度報告，總體情況說明。".getBytes(Charset.forName("Big5"));

        assertThat(TextDecoding.decode(bytes, "text/plain;charset=Big5"))
                .get()
                .asString()
                .startsWith("臺北市");
    }

    @Test
    void randomBytesAreNoText() {
        for (int length : new int[] {20, 200, 20_000}) {
            byte[] bytes = new byte[length];
            new Random(length).nextBytes(bytes);

            assertThat(TextDecoding.decode(bytes, "text/plain;charset=GB18030"))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void bytesWithManyZerosAreNoText() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i += 3) {
            bytes[i] = (byte) ('a' + i % 20);
        }

        assertThat(TextDecoding.decode(bytes, "text/plain")).isEmpty();
    }
}
