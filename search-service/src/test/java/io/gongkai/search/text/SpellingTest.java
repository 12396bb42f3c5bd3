package io.gongkai.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {
    /** Where CLDR keeps a character that is not in use in simplified text, or swaps two. */
    private static final String CORRECTED = "祇羣峯週閒馀衕搆硃鞦韆苎苧薴";

    @Test
    void clusterByClusterIsTheWhole() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(20, 0x20, 0x3400)
                    .filter(Character::isDefined)
                    .mapToObj(Character::toString)
                    .reduce("", String::concat);
            StringBuilder clusters = new StringBuilder();
            for (int at = 0; at < text.length(); ) {
                int end = Spelling.clusterEnd(text, at);
                clusters.append(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC));
                at = end;
            }
            assertThat(clusters.toString()).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }

    @Test
    void tableIsThatOfCldr() {
        Transliterator cldr = Transliterator.getInstance("Traditional-Simplified");
        StringBuilder all = new StringBuilder();
        for (int c = 0x4E00; c <= 0x9FFF; c++) {
            if (CORRECTED.indexOf(c) < 0) {
                all.append((char) c).append('\n');
            }
        }
        StringBuilder spelt = new StringBuilder();
        all.toString().lines().forEach(c -> spelt.append(Spelling.of(c)).append('\n'));
        assertThat(spelt.toString()).isEqualTo(cldr.transliterate(all.toString()));
    }

    @Test
    void plainAndFullSpellingAgree() {
        for (int c = 1; c < 0xA000; c++) {
            String text = Character.toString(c);
            if (Spelling.isPlain(text, 0, 1)) {
                assertThat(Character.toString(Spelling.ofPlain((char) c))).isEqualTo(Spelling.of(text));
            }
        }
    }
}
