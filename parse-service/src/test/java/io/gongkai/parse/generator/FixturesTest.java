package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.RejectionReason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsReadIsNotDamaged(Fixture fixture) {
        ParsingOutcome outcome = WholeParsing.parse(fixture.bytes());
        if (outcome instanceof ParsingOutcome.Rejected(var event)) {
            assertThat(event.reason()).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT);
        }
    }
}
