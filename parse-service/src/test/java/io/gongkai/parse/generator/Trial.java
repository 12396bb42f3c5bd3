package io.gongkai.parse.generator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** scratch */
public final class Trial {
    private Trial() {}

    public static void main(String... a) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int n = Integer.parseInt(a[0]);
        int examples = Integer.parseInt(a[1]);
        List<String> names = Arrays.asList(a[2].split(","));
        List<String> faults = a.length > 3 ? Arrays.asList(a[3].split(",")) : List.of();
        for (Layout layout : Layout.values()) {
            if (!names.contains(layout.name()) && !(names.contains("ALL") && layout.family() != Layout.Family.PAGES)) continue;
            Score score = Score.NONE;
            for (long seed = 0; seed < n; seed++) {
                boolean zerosBlank = layout.showsBlanks() && seed % 5 == 4;
                Manuscript m = GeneratedReport.of(seed, zerosBlank).manuscript();
                for (String f : faults) if (Fault.valueOf(f).suits(layout) || true) m = Fault.valueOf(f).on(m);
                score = score.and(Score.of(m, layout));
                if (System.getenv("UNREAD") != null && io.gongkai.parse.WholeParsing.parse(layout.render(m)) instanceof io.gongkai.parse.ParsingOutcome.Parsed(var event)) {
                    for (var cell : m.truth().figures().entrySet()) { String read = Reading.printed(event.figures().get(cell.getKey())); if (Reading.isHonest(read) && !Reading.isRight(cell.getValue(), read)) out.println("   unread " + layout + " " + seed + " " + cell + " from " + event.figures().get(cell.getKey())); }
                }
                if (System.getenv("DUMP") != null) java.nio.file.Files.write(java.nio.file.Path.of("/tmp/tb/" + layout + "-" + seed + (layout.name().startsWith("HTML") ? ".html" : ".txt")), layout.render(m));
            }
            out.printf(Locale.ROOT, "%-22s %7d %9.3f silent %5d unread %5d rep %5d untrue %5d id %7.2f sec %7.2f sim %7.4f%n", layout.name(), score.documents(), 100 * score.cellAccuracy(), score.silent().size(), score.unreadable(), score.repairs(), score.untrue().size(), 100 * score.fieldAccuracy(), 100 * score.sectionAccuracy(), score.meanSimilarity());
            score.silent().stream().limit(examples).forEach(s -> out.println("   silent " + s));
            score.untrue().stream().limit(examples).forEach(s -> out.println("   untrue " + s));
            score.wrongSections().stream().limit(examples).forEach(s -> out.println("   section " + s));
            score.wrongFields().stream().limit(examples).forEach(s -> out.println("   field " + s));
        }
    }
}
