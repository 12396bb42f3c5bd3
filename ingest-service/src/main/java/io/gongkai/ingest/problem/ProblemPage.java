package io.gongkai.ingest.problem;

/** A problem as a page, for those who sent a form from a browser; plain, and without anything from elsewhere. */
public final class ProblemPage {
    private ProblemPage() {}

    /** The page in HTML, Chinese first. */
    public static String of(Problem problem) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s</title>
                <main>
                <h1 lang="en">%1$s</h1>
                <p>%2$s</p>
                <p lang="en">%3$s</p>
                </main>
                """.formatted(
                        escaped(problem.title()),
                        escaped(problem.message().zh()),
                        escaped(problem.message().en()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
