package io.gongkai.parse.generator;

import io.gongkai.parse.WholeParsing;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** scratch */
public final class TrialFiles {
    private TrialFiles() {}

    public static void main(String... a) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int n = Integer.parseInt(a[0]);
        int examples = Integer.parseInt(a[1]);
        if (a[2].equals("write")) {
            for (long seed = 0; seed < n; seed++) {
                Manuscript m = GeneratedReport.of(seed, seed % 5 == 4).manuscript();
                Files.write(Path.of("/tmp/tb/real/" + seed + ".docx"), Layout.DOCX.render(m));
                Files.write(Path.of("/tmp/tb/real/r" + seed + ".pdf"), Layout.PDF_RULED.render(m));
                Files.write(Path.of("/tmp/tb/real/c" + seed + ".pdf"), Layout.PDF_CUT_ROWS.render(m));
            }
            return;
        }
        for (String suffix : a[2].split(",")) {
            Score score = Score.NONE;
            for (long seed = 0; seed < n; seed++) {
                Path path = Path.of("/tmp/tb/real/" + suffix.replace("#", "" + seed));
                if (!Files.exists(path)) continue;
                Manuscript m = GeneratedReport.of(seed, seed % 5 == 4).manuscript();
                score = score.and(Score.of(m, Layout.BROKEN_LABELS, WholeParsing.parse(Files.readAllBytes(path))));
            }
            out.printf(Locale.ROOT, "%-22s %7d %9.3f silent %5d unread %5d rep %5d untrue %5d id %7.2f sec %7.2f sim %7.4f%n", suffix, score.documents(), 100 * score.cellAccuracy(), score.silent().size(), score.unreadable(), score.repairs(), score.untrue().size(), 100 * score.fieldAccuracy(), 100 * score.sectionAccuracy(), score.meanSimilarity());
            score.silent().stream().limit(examples).forEach(s -> out.println("   silent " + s));
            score.untrue().stream().limit(examples).forEach(s -> out.println("   untrue " + s));
            score.wrongSections().stream().limit(examples).forEach(s -> out.println("   section " + s));
            score.wrongFields().stream().limit(examples).forEach(s -> out.println("   field " + s));
        }
    }
}
