package io.gongkai.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkewTest {
    private static final double ASLANT = 0.02;

    @Test
    void aPageWhoseLinesRunAslantAlikeIsSkewed() {
        assertThat(Skew.of(angles(50, ASLANT), 300, 400).angle()).isEqualTo(ASLANT);
    }

    @Test
    void levelLinesAreNotTurned() {
        assertThat(Skew.of(angles(50, 0.0005), 300, 400).isNone()).isTrue();
    }

    @Test
    void whatRunsSteeperIsNoScan() {
        assertThat(Skew.of(angles(50, 0.2), 300, 400).isNone()).isTrue();
    }

    @Test
    void aFewGlyphsTellNothing() {
        assertThat(Skew.of(angles(10, ASLANT), 300, 400).isNone()).isTrue();
    }

    @Test
    void linesThatRunAllWaysAreNotTurned() {
        double[] all = IntStream.range(0, 50).mapToDouble(i -> i * 0.002 - 0.02).toArray();
        assertThat(Skew.of(all, 300, 400).isNone()).isTrue();
    }

    @Test
    void aLineAslantIsLevelOnceTurnedBack() {
        Skew skew = Skew.of(angles(50, ASLANT), 300, 400);
        double along = 250;
        double y = skew.backY(100 + along * Math.cos(ASLANT), 200 + along * Math.sin(ASLANT));
        assertThat(y).isCloseTo(skew.backY(100, 200), within(1e-9));
        assertThat(skew.backUp(Math.cos(ASLANT), Math.sin(ASLANT))).isCloseTo(0, within(1e-9));
    }

    @Test
    void anglesCountFromTheNearestAxis() {
        LineAngles lines = new LineAngles();
        lines.add(1, 0);
        lines.add(0, -1);
        lines.add(Math.cos(ASLANT), Math.sin(ASLANT));
        lines.add(-Math.sin(ASLANT), Math.cos(ASLANT));
        assertThat(lines.angles()).containsExactly(new double[] {0, 0, ASLANT, ASLANT}, within(1e-9));
    }

    private static double[] angles(int size, double angle) {
        double[] angles = new double[size];
        Arrays.fill(angles, angle);
        return angles;
    }
}
