package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingCodeTest {
    private static final String RULE = """
        class Late {
            String verdict(int days) {
                //
                int over = days - 20;
                return over > 0 ? "late by " + over : "in time";
            }
        }
        """;

    @Test
    void everyRuleBelongsToIt() {
        assertThat(JudgingCode.classes().keySet())
                .containsAll(RuleCatalogue.all().stream()
                        .map(rule -> rule.getClass().getName().replace('.', '/'))
                        .toList());
    }

    @Test
    void whatJudgesBelongsToItAndWhatKeepsDoesNot() {
        assertThat(JudgingCode.classes().keySet())
                .contains(
                        "io/gongkai/validate/localisation/FewCells",
                        "io/gongkai/validate/prose/ChineseNumeral",
                        "io/gongkai/validate/across/Sketch",
                        "io/gongkai/parse/events/Form")
                .noneMatch(name -> name.startsWith("io/gongkai/validate/archive/"));
    }

    @Test
    void commentsAndDebugInformationDoNotChangeIt(@TempDir Path folder) throws IOException {
        byte[] code = compiled(folder, RULE, "-g");

        assertThat(JudgingCode.plain(compiled(folder, RULE.replace("//", "// why\n //\n"), "-g")))
                .isEqualTo(JudgingCode.plain(code));
        assertThat(JudgingCode.plain(compiled(folder, RULE, "-g:none"))).isEqualTo(JudgingCode.plain(code));
    }

    @Test
    void anotherConstantChangesIt(@TempDir Path folder) throws IOException {
        byte[] code = compiled(folder, RULE, "-g");

        assertThat(JudgingCode.plain(compiled(folder, RULE.replace("20", "21"), "-g")))
                .isNotEqualTo(JudgingCode.plain(code));
        assertThat(JudgingCode.plain(compiled(folder, RULE.replace("late", "too late"), "-g")))
                .isNotEqualTo(JudgingCode.plain(code));
    }

    private static byte[] compiled(Path folder, String source, String debug) throws IOException {
        Path file = Files.writeString(folder.resolve("Late.java"), source);
        int ended = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, debug, "-d", folder.toString(), file.toString());
        assertThat(ended).isZero();
        return Files.readAllBytes(folder.resolve("Late.class"));
    }

    @Test
    void hashIsOfTheCodeAlone() {
        assertThat(JudgingCode.hash()).matches("[0-9a-f]{64}").isEqualTo(JudgingCode.hash());
    }
}
