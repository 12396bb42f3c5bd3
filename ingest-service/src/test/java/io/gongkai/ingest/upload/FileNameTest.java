package io.gongkai.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({"样例区 2024.txt, 样例区 2024.txt", "../../etc/passwd, passwd", "C:\\报告\\a.doc, a.doc", "甲/乙.pdf, 乙.pdf"})
    void onlyTheLastPartIsKept(String given, String kept) {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "..", "a/", "\u0000\u0007"})
    void nothingUsefulIsNoName(String given) {
        assertThat(FileName.of(given)).isNull();
    }

    @Test
    void charactersThatDeceiveAreDropped() {
        assertThat(FileName.of("report\u202Etxt.exe\r\nX: y")).isEqualTo("reporttxt.exeX: y");
    }

    @Test
    void longNameKeepsItsEnd() {
        assertThat(FileName.of("𠀀".repeat(300) + ".txt")).endsWith("𠀀.txt").hasSize(2 * 251 + 4);
    }

    @Test
    void attachmentHasAPlainNameAndTheWholeOne() {
        assertThat(FileName.attachment("样例 \"1\".txt"))
                .isEqualTo("attachment; filename=\"__ _1_.txt\"; filename*=UTF-8''%E6%A0%B7%E4%BE%8B%20%221%22.txt");
    }
}
