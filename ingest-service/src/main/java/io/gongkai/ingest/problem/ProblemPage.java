package io.gongkai.ingest.problem;

import io.gongkai.parse.events.Message;
import java.net.URI;

/** A problem as a page, for those who sent a form from a browser: what is wrong, what to do, and the way back. */
public final class ProblemPage {
    private ProblemPage() {}

    /**
     * The page in HTML, Chinese first.
     *
     * @param site where the style comes from, and the form that was sent
     */
    public static String of(Refusal refusal, URI site) {
        Message message = refusal.message();
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · 公开 Gongkai</title>
                <link rel="stylesheet" href="%5$s/gongkai.css">
                <header class="site"><a class="brand" href="%5$s/"><img src="%5$s/logo.svg" alt="" width="36" height="36"><span class="name">公开</span><span class="latin" lang="en">Gongkai</span></a></header>
                <main>
                <section class="apology">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p lang="en"><strong>%3$s.</strong> %4$s</p>
                <p><a class="button" href="%5$s/check">换一份再试 <span lang="en">Try another</span></a></p>
                </section>
                </main>
                """.formatted(
                        escaped(refusal.kind().heading()),
                        escaped(message.zh()),
                        escaped(refusal.kind().title()),
                        escaped(message.en()),
                        escaped(site.toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
