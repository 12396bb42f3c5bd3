package io.gongkai.parse.word;

import java.util.Set;

/** Which destinations of an RTF hold nothing that its body shows. */
final class RtfDestination {
    private static final Set<String> ASIDE = Set.of(
            "colortbl",
            "stylesheet",
            "filetbl",
            "info",
            "docvar",
            "template",
            "nextfile",
            "private",
            "upr",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "annotation",
            "xe",
            "tc",
            "rxe",
            "txe",
            "bxe",
            "pntxta",
            "pntxtb",
            "fldinst",
            "objdata",
            "objclass",
            "objname",
            "nonshppict",
            "shprslt",
            "nonesttables",
            "sp",
            "listname");

    /** Those behind \* that do hold text or say where it stands. */
    private static final Set<String> STARRED = Set.of("shpinst", "shppict", "shptxt", "do", "nesttableprops");

    private RtfDestination() {}

    /** Whether the word begins such a destination; one behind \* does unless it is known. */
    static boolean isAside(String word, boolean starred) {
        return starred ? !STARRED.contains(word) : ASIDE.contains(word);
    }
}
