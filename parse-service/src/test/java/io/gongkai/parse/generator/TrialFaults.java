package io.gongkai.parse.generator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** scratch */
public final class TrialFaults {
    private TrialFaults() {}

    public static void main(String... a) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int n = Integer.parseInt(a[0]);
        int examples = Integer.parseInt(a[1]);
        List<String> names = Arrays.asList(a[2].split(","));
        List<String> layouts = a.length > 3 ? Arrays.asList(a[3].split(",")) : List.of();
        for (Fault fault : Fault.values()) {
            if (!names.contains(fault.name()) && !names.contains("ALL")) continue;
            for (Layout layout : Layout.values()) {
                if (!fault.suits(layout) || layout.family() == Layout.Family.PAGES || (!layouts.isEmpty() && !layouts.contains(layout.name()))) continue;
                Score score = Score.NONE;
                for (long seed = 0; seed < n; seed++) {
                    Manuscript m = fault.on(GeneratedReport.of(seed).manuscript());
                    score = score.and(Score.of(m, layout));
                    if (System.getenv("DUMP") != null) try { java.nio.file.Files.write(java.nio.file.Path.of("/tmp/tb/" + fault + "-" + layout + "-" + seed + ".txt"), layout.render(m)); } catch (java.io.IOException e) { throw new RuntimeException(e); }
                if (System.getenv("UNREAD") != null && io.gongkai.parse.WholeParsing.parse(layout.render(m)) instanceof io.gongkai.parse.ParsingOutcome.Parsed(var event)) {
                    for (var cell : m.truth().figures().entrySet()) { String read = Reading.printed(event.figures().get(cell.getKey())); if (Reading.isHonest(read) && !Reading.isRight(cell.getValue(), read)) out.println("   unread " + layout + " " + seed + " " + cell + " from " + event.figures().get(cell.getKey())); }
                }
                }
                boolean bad = score.cellAccuracy() < 0.999 || !score.silent().isEmpty() || !score.untrue().isEmpty() || score.sectionAccuracy() < 1 || score.fieldAccuracy() < 1;
                if (!bad && System.getenv("V") == null) continue;
                out.printf(Locale.ROOT, "%-18s %-18s %9.3f silent %4d unread %4d rep %4d untrue %4d id %7.2f sec %7.2f sim %7.4f%n", fault, layout.name(), 100 * score.cellAccuracy(), score.silent().size(), score.unreadable(), score.repairs(), score.untrue().size(), 100 * score.fieldAccuracy(), 100 * score.sectionAccuracy(), score.meanSimilarity());
                score.silent().stream().limit(examples).forEach(s -> out.println("   silent " + s));
                score.untrue().stream().limit(examples).forEach(s -> out.println("   untrue " + s));
                score.wrongSections().stream().limit(examples).forEach(s -> out.println("   section " + s));
                score.wrongFields().stream().limit(examples).forEach(s -> out.println("   field " + s));
            }
        }
    }
}
