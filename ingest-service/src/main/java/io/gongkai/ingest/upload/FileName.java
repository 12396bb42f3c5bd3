package io.gongkai.ingest.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sender's name for a file: shown to people, never used as a path. */
public final class FileName {
    /** As long as common file systems allow. */
    private static final int LONGEST = 255;

    /** Characters that hide or reverse what follows (Unicode TR 36, section 2.5), and those that no text should have. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private FileName() {}

    /** The last part of what was given, without deceptive characters; null if nothing remains. */
    public static @Nullable String of(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String path = given.replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        String clean = DECEPTIVE.matcher(last).replaceAll("").strip();
        if (clean.isEmpty() || clean.equals(".") || clean.equals("..")) {
            return null;
        }
        int points = clean.codePointCount(0, clean.length());
        return points <= LONGEST ? clean : clean.substring(clean.offsetByCodePoints(0, points - LONGEST));
    }

    /**
     * The {@code Content-Disposition} that offers a file for saving (RFC 6266): a plain name for old clients, the whole
     * name in the encoding of RFC 8187 for all others.
     */
    public static String attachment(String filename) {
        String plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + percentEncoded(filename);
    }

    /** UTF-8 with every byte but the unreserved characters of RFC 3986 percent-encoded. */
    public static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
