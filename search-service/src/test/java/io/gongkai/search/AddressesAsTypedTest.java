package io.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class AddressesAsTypedTest {

    @Test
    void chineseIsPercentEncodedByteByByte() {
        assertThat(typed("/search?q=三审")).isEqualTo("/search?q=%E4%B8%89%E5%AE%A1");
    }

    @Test
    void comparisonsAreEncoded() {
        assertThat(typed("/search?where=requests.received.total>=100"))
                .isEqualTo("/search?where=requests.received.total%3E=100");
    }

    @Test
    void whatIsEncodedStaysAsItIs() {
        assertThat(typed("/search?q=%E4%B8%89&size=5")).isEqualTo("/search?q=%E4%B8%89&size=5");
    }

    @Test
    void lonePercentSignsAreText() {
        assertThat(typed("/search?q=50%&x=%zz%4")).isEqualTo("/search?q=50%25&x=%25zz%254");
    }

    /** As the server gives it: one character for each byte. */
    private static String typed(String address) {
        return AddressesAsTyped.encoded(
                new String(address.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
