package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.ReportParsed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** What is true of any report in any layout with any faults. */
class AnyReportTest {
    private static final int TRIES = 25;

    /** Fixed, so that a build fails for a change and not by chance; another one tries other reports. */
    private static final String SEED = "2026";

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void readingIsDeterministic(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll Layout layout,
            @ForAll("faults") Set<Fault> faults) {
        byte[] bytes = layout.render(faulty(seed, layout, faults));
        assertThat(WholeParsing.parse(bytes)).isEqualTo(WholeParsing.parse(bytes.clone()));
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void truncatedReportsNeverThrow(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll Layout layout,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        byte[] bytes = layout.render(GeneratedReport.of(seed).manuscript());
        assertThat(WholeParsing.parse(Arrays.copyOf(bytes, (int) (bytes.length * part))))
                .isNotNull();
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void doubledReportsNeverThrow(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll Layout layout) {
        byte[] bytes = layout.render(GeneratedReport.of(seed).manuscript());
        byte[] doubled = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, doubled, bytes.length, bytes.length);
        assertThat(WholeParsing.parse(doubled)).isNotNull();
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void radicalsChangeNoFigure(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
        Manuscript manuscript = GeneratedReport.of(seed).manuscript();
        assertThat(figures(Layout.HTML.render(Fault.RADICALS.on(manuscript))))
                .isEqualTo(figures(Layout.HTML.render(manuscript)));
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void lineEndsChangeNoFigure(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
        String text = TextPage.whole(
                GeneratedReport.of(seed).manuscript(), TextTables::tabs, GeneratedReport.random(seed, "lines"));
        assertThat(figures(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(figures(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.OFF)
    void menusChangeNoFigure(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
        Manuscript manuscript = GeneratedReport.of(seed).manuscript();
        assertThat(figures(Layout.HTML_PORTAL.render(manuscript))).isEqualTo(figures(Layout.HTML.render(manuscript)));
    }

    @Provide
    Arbitrary<Set<Fault>> faults() {
        return Arbitraries.of(Fault.class).set().ofMaxSize(3);
    }

    static Manuscript faulty(long seed, Layout layout, Set<Fault> faults) {
        Manuscript manuscript = GeneratedReport.of(seed).manuscript();
        for (Fault fault : Fault.values()) {
            manuscript = faults.contains(fault) && fault.suits(layout) ? fault.on(manuscript) : manuscript;
        }
        return manuscript;
    }

    private static List<String> figures(byte[] bytes) {
        if (!(WholeParsing.parse(bytes) instanceof ParsingOutcome.Parsed(ReportParsed event))) {
            return List.of("rejected");
        }
        return event.figures().entrySet().stream()
                .map(figure -> figure.getKey() + "=" + Reading.printed(figure.getValue()))
                .toList();
    }
}
