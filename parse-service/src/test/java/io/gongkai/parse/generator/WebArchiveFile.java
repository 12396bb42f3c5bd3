package io.gongkai.parse.generator;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** Writes a web page as the single file that Word makes of it, with what belongs to it behind it. */
final class WebArchiveFile {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BOUNDARY = "----=_NextPart_01D7C0DE.8F2E0A10";
    private static final int LINE = 76;

    private WebArchiveFile() {}

    static byte[] of(String html, Random random) {
        boolean chinese = random.nextBoolean();
        boolean quoted = random.nextBoolean();
        byte[] page = chinese
                ? html.replace("charset=utf-8", "charset=gb2312").getBytes(GB18030)
                : html.getBytes(StandardCharsets.UTF_8);
        String file = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"" + BOUNDARY + "\"\r\n\r\n"
                + "This document is a Single File Web Page.\r\n\r\n"
                + part(
                        "report.htm",
                        "text/html; charset=\"" + (chinese ? "gb2312" : "utf-8") + "\"",
                        quoted ? "quoted-printable" : "base64",
                        quoted ? quoted(page) : Base64.getMimeEncoder().encodeToString(page))
                + part("report.files/filelist.xml", "text/xml; charset=\"utf-8\"", "quoted-printable", "<xml/>")
                + "--" + BOUNDARY + "--\r\n";
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    private static String part(String name, String type, String encoding, String content) {
        return "--" + BOUNDARY + "\r\nContent-Location: file:///C:/0/" + name + "\r\nContent-Transfer-Encoding: "
                + encoding + "\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n\r\n";
    }

    private static String quoted(byte[] page) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (byte b : page) {
            String next = b == '\n' ? "\r\n" : b > ' ' && b < 0x7F && b != '=' ? String.valueOf((char) b) : hex(b);
            if (length + next.length() >= LINE) {
                text.append("=\r\n");
                length = 0;
            }
            text.append(next);
            length = b == '\n' ? 0 : length + next.length();
        }
        return text.toString();
    }

    private static String hex(byte b) {
        return String.format("=%02X", b);
    }
}
