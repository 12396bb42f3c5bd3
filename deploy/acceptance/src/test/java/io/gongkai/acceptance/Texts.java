package io.gongkai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The texts of reports that the tests post. */
final class Texts {
    /** Counties whose names are not taken by others; none is in the samples. */
    private static final List<String> COUNTIES =
            List.of("德清县", "长兴县", "桐庐县", "淳安县", "象山县", "宁海县", "苍南县", "泰顺县", "嘉善县", "海盐县");

    /** Years of the form 2021. */
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025);

    static final int DISTINCT = 50;

    private Texts() {}

    /** The project's own samples. */
    static List<Path> samples() {
        try (Stream<Path> files = Files.list(WholeSystem.ROOT.resolve("deploy/samples"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sample(String name) {
        return read(WholeSystem.ROOT.resolve("deploy/samples").resolve(name));
    }

    /** One of {@link #DISTINCT} filings, free of faults, with a sentence that marks it. */
    static String of(int number, String marker) {
        return of(COUNTIES.get(number % COUNTIES.size()), YEARS.get(number / COUNTIES.size()), marker);
    }

    /** A report of a county, free of faults, with a sentence that marks it. */
    static String of(String county, int year, String marker) {
        return sample("anji-2022-tabs.txt")
                .replace("安吉县", county)
                .replace("2023年1月18日", (year + 1) + "年1月18日")
                .replace("2022年", year + "年")
                .replace("同一天上网。", "同一天上网。" + marker);
    }

    /** The report of 2023 of a county that filed {@link #of(String, int, String)} for 2022: what that carries out, this carries in. */
    static String ofNextYear(String county, String marker) {
        return sample("anji-2023-tabs.txt").replace("安吉县", county).replace("超过一半来自土地征收。", "超过一半来自土地征收。" + marker);
    }

    /** A real report from beside the repository; the test is skipped where there is none. */
    static String real(String name) {
        return read(beside("reports/" + name + ".txt"));
    }

    /** What a careful reader finds in a real report. */
    static String gold(String name) {
        return read(beside("reports/gold/" + name + ".json"));
    }

    private static Path beside(String path) {
        Path file = WholeSystem.ROOT.resolve("../shared").resolve(path).normalize();
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not there");
        return file;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
