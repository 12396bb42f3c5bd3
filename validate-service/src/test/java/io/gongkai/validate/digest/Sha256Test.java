package io.gongkai.validate.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void isThatOfTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void textsAreJoinedByLineFeeds() {
        assertThat(Sha256.of("政府", "", "b")).isEqualTo(Sha256.of("政府\n\nb")).isNotEqualTo(Sha256.of("政府", "b"));
    }

    @Test
    void partsFollowEachOtherImmediately() {
        assertThat(Sha256.of(List.of(bytes("政"), bytes(""), bytes("府")))).isEqualTo(Sha256.of("政府"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
