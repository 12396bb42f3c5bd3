package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.ReportParsed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFigureIsRead(Fixture fixture) {
        ReportParsed event = ((ParsingOutcome.Parsed) WholeParsing.parse(fixture.bytes())).event();
        List<String> wrong = new ArrayList<>();
        fixture.truth().figures().forEach((address, printed) -> {
            String read = Reading.printed(event.figures().get(address));
            if (!Reading.isRight(printed, read)) {
                wrong.add(address + " prints " + printed + ", read " + read);
            }
        });
        assertThat(wrong).isEmpty();
    }
}
