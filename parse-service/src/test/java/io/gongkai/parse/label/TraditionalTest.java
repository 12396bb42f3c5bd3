package io.gongkai.parse.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.gazetteer.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TraditionalTest {
    @Test
    void labelsAreTheSameInBothKindsOfCharacters() {
        assertThat(Lettering.letters("一、總體情況")).isEqualTo("一总体情况");
        assertThat(Lettering.spelt("樣例縣人民政府辦公室")).isEqualTo("样例县人民政府办公室");
        assertThat(Lettering.folded('復')).isEqualTo('复');
    }

    @Test
    void charactersThatAreDrawnOtherwiseAreTheSame() {
        assertThat(Traditional.simplified("衞生鄕鎭")).isEqualTo("卫生乡镇");
    }

    @Test
    void characterOfSimplifiedTextsStaysWhatItIs() {
        assertThat(Traditional.simplified("乾安县著名")).isEqualTo("乾安县著名");
    }

    @Test
    void namesOfDivisionsStayWhatTheyAre() throws IOException {
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("divisions.tsv"))) {
            String divisions = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Traditional.simplified(divisions)).isEqualTo(divisions);
        }
    }
}
