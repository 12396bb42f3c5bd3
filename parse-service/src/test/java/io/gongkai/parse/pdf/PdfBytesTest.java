package io.gongkai.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;
import org.junit.jupiter.api.Test;

class PdfBytesTest {
    private final PdfBytes bytes = new PdfBytes("abcdef and what lies behind".getBytes(StandardCharsets.US_ASCII), 6);

    @Test
    void bytesAreReadOneByOneUpToTheEnd() {
        assertThat(bytes.peek()).isEqualTo('a');
        assertThat(bytes.read()).isEqualTo('a');
        assertThat(bytes.read(new byte[10], 0, 10)).isEqualTo(5);
        assertThat(bytes.isEOF()).isTrue();
        assertThat(bytes.read()).isEqualTo(-1);
        assertThat(bytes.peek()).isEqualTo(-1);
    }

    @Test
    void readingGoesBackAndNoFurtherThanTheEnds() throws IOException {
        bytes.seek(100);
        assertThat(bytes.getPosition()).isEqualTo(6);
        bytes.rewind(2);
        assertThat(bytes.read()).isEqualTo('e');
        assertThatThrownBy(() -> bytes.rewind(6)).isInstanceOf(IOException.class);
    }

    @Test
    void aViewIsReadByItself() throws IOException {
        bytes.seek(1);
        RandomAccessRead view = bytes.createView(3, 2);
        assertThat(view.read()).isEqualTo('d');
        assertThat(bytes.read()).isEqualTo('b');
        assertThat(view.read()).isEqualTo('e');
        assertThat(view.read()).isEqualTo(-1);
    }
}
