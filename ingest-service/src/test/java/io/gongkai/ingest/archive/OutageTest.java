package io.gongkai.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {
    @Test
    void databaseThatCannotBeReachedIsOut() {
        assertThat(Outage.is(new CompletionException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Outage.is(new TimeoutException())).isTrue();
        assertThat(Outage.is(new VertxException("Connection was closed"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "57P03", "08006", "53100", "40P01"})
    void serverThatGoesDownOrIsFullIsOut(String state) {
        assertThat(Outage.is(new CompletionException(new PgException("m", "FATAL", state, "d"))))
                .isTrue();
        assertThat(Outage.is(new CompletionException(new SQLException("m", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22023", "23505", "42601"})
    void statementThatIsWrongStaysWrong(String state) {
        assertThat(Outage.is(new CompletionException(new PgException("m", "ERROR", state, "d"))))
                .isFalse();
        assertThat(Outage.is(new CompletionException(new SQLException("m", state))))
                .isFalse();
    }

    @Test
    void faultOfOurOwnIsNoOutage() {
        assertThat(Outage.is(new IllegalArgumentException("x"))).isFalse();
        assertThat(Outage.is(new NullPointerException())).isFalse();
    }
}
