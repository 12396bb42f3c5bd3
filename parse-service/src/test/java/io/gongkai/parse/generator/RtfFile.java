package io.gongkai.parse.generator;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Writes a manuscript as RTF, in the ways of several programs: characters as bytes of a Chinese font or as Unicode, rows defined before
 * their cells or on both sides of them, wide cells of one piece or merged, numbers of headings typed or given by Word.
 */
final class RtfFile {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String BEGIN = "{\\rtf1\\ansi\\ansicpg936\\deff0\\deflang1033\\deflangfe2052"
            + "{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}"
            + "{\\f13\\fnil\\fcharset134\\fprq2 \\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}}\n"
            + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql\\fs21 \\snext0 Normal;}}{\\info{\\title Report}}\n"
            + "{\\header\\pard\\plain 2\\par}\\paperw11906\\paperh16838\\sectd\n";
    private static final int LEFT = -108;
    private static final int WIDTH = 1404;

    private final StringBuilder rtf = new StringBuilder(BEGIN);
    private final Random random;
    private final boolean unicode;
    private final boolean defined;
    private final boolean merged;
    private final boolean numbered;
    private int headings;

    private RtfFile(Random random) {
        this.random = random;
        this.unicode = random.nextBoolean();
        this.defined = random.nextBoolean();
        this.merged = random.nextBoolean();
        this.numbered = random.nextBoolean();
    }

    static byte[] of(Manuscript manuscript, Random random) {
        RtfFile file = new RtfFile(random);
        manuscript.lettered().forEach(file::write);
        return (file.rtf + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Title(var words) -> paragraph("\\qc\\fs44", words);
            case Block.Heading heading -> heading(heading);
            case Block.GluedHeading glued -> throw new IllegalStateException(glued + " was not lettered");
            case Block.Paragraph(var words) -> paragraph("\\fi640", words);
            case Block.Closing(var words) -> paragraph("\\qr", words);
            case Block.Junk(var words) -> paragraph("", words);
            case Block.Picture ignored ->
                rtf.append("\\pard\\plain {\\*\\shppict{\\pict\\picw10\\pich10\\pngblip 89504e47}}")
                        .append("{\\nonshppict{\\pict\\wmetafile8 0100}}\\par\n");
            case Block.Table(var table) -> WordRows.of(table).forEach(this::row);
        }
    }

    private void heading(Block.Heading heading) {
        boolean automatic = numbered && headings < 9 && heading.number().equals("一二三四五六七八九".charAt(headings) + "、");
        if (automatic) {
            headings++;
            rtf.append("{\\listtext\\pard\\plain\\f13 ");
            run(heading.number());
            rtf.append("\\tab}");
            paragraph("\\ls1\\ilvl0", heading.words());
        } else if (!heading.text().isEmpty()) {
            paragraph("", heading.text());
        }
    }

    private void paragraph(String properties, String words) {
        rtf.append("\\pard\\plain ").append(properties);
        runs(words);
        rtf.append("\\par\n");
    }

    private void row(List<WordRows.Cell> cells) {
        String definition = definition(cells);
        rtf.append(definition);
        for (WordRows.Cell cell : cells) {
            rtf.append("\\pard\\plain\\qc\\intbl ");
            runs(cell.text());
            rtf.append(merged ? "\\cell ".repeat(cell.columns()) : "\\cell ");
        }
        rtf.append("\\pard\\intbl {").append(defined ? definition : "").append("\\row }\n");
    }

    private String definition(List<WordRows.Cell> cells) {
        StringBuilder row = new StringBuilder("\\trowd \\irow0\\trgaph108\\trleft" + LEFT);
        int column = 0;
        for (WordRows.Cell cell : cells) {
            int pieces = merged ? cell.columns() : 1;
            for (int piece = 0; piece < pieces; piece++) {
                row.append(
                        switch (cell.down()) {
                            case NONE -> "";
                            case FIRST -> "\\clvmgf";
                            case NEXT -> "\\clvmrg";
                        });
                row.append(pieces == 1 ? "" : piece == 0 ? "\\clmgf" : "\\clmrg");
                column += cell.columns() / pieces;
                int edge = LEFT + column * WIDTH + random.nextInt(9);
                row.append("\\clvertalc\\cltxlrtb\\clftsWidth3\\cellx").append(edge);
            }
        }
        return row.append('\n').toString();
    }

    /** Runs end anywhere. */
    private void runs(String words) {
        int cut = words.offsetByCodePoints(0, words.codePointCount(0, words.length()) / 2);
        rtf.append("{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\loch\\af0\\hich\\af0\\dbch\\f13 ");
        run(words.substring(0, cut));
        rtf.append("}{\\f13\\insrsid1 ");
        run(words.substring(cut));
        rtf.append('}');
    }

    private void run(String words) {
        CharsetEncoder encoder = GBK.newEncoder();
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\\' || c == '{' || c == '}') {
                rtf.append('\\').append(c);
            } else if (c == '\n') {
                rtf.append("\\line ");
            } else if (c >= ' ' && c < 0x7F) {
                rtf.append(c);
            } else if (!unicode && encoder.canEncode(c)) {
                rtf.append(hex(String.valueOf(c).getBytes(GBK)));
            } else {
                rtf.append("\\u").append((short) c).append('?');
            }
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(String.format("\\'%02x", b));
        }
        return hex.toString();
    }
}
