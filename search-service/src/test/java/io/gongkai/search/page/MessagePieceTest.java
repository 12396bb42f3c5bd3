package io.gongkai.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagePieceTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final String REPORT = "/reports/" + ID;

    @Test
    void reportThatIsNamedIsALinkToItsPage() {
        assertThat(MessagePiece.of("正文与某县报告（" + REPORT + "，先于本报告收到）雷同。"))
                .containsExactly(
                        new MessagePiece("正文与某县报告（", null),
                        new MessagePiece(REPORT, "/view/" + ID),
                        new MessagePiece("，先于本报告收到）雷同。", null));
    }

    @Test
    void otherTextIsNone() {
        assertThat(MessagePiece.of("见 /reports/1 或 /reports/../x。"))
                .containsExactly(new MessagePiece("见 /reports/1 或 /reports/../x。", null));
    }
}
