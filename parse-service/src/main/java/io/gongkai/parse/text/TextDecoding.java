package io.gongkai.parse.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the charset of a text by its content: a byte order mark, then what decodes without a fault and looks like Chinese
 * prose. What the sender or the page declares is a hint for the case that nothing else fits, because both are often wrong.
 * A text that ends within a character was cut, and is a text all the same.
 */
public final class TextDecoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 4096;

    /** What stands for bytes that are not of the charset; a text may hold one of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Prose has 0.98 and more even with rare place names; another charset's bytes stay below 0.7. */
    private static final double PLAUSIBLE = 0.85;

    /** One lost character in 200, or a few in a short text, is a damaged text; more is another charset. */
    private static final double DAMAGED = 0.005;

    private static final int A_FEW = 4;

    /** Some exports leave a stray control character; one in a hundred is no text. */
    private static final double CONTROLS = 0.01;

    private TextDecoding() {}

    /** The text without its byte order mark; empty if the bytes are no text. */
    public static Optional<String> decode(byte[] bytes, String mediaType) {
        return decoded(bytes, mediaType).filter(text -> CommonCharacters.controls(text) <= CONTROLS);
    }

    private static Optional<String> decoded(byte[] bytes, String mediaType) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        String usual = new String(bytes, StandardCharsets.UTF_8);
        if (usual.indexOf(REPLACEMENT) < 0 && usual.indexOf(0) < 0) {
            return Optional.of(usual);
        }
        if (zeros(bytes) > bytes.length / 1000) {
            return byWidth(bytes);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> plausibly(bytes, GB18030))
                .or(() -> asDeclared(bytes, mediaType))
                .or(() -> byWidth(bytes))
                .or(() -> damaged(bytes, StandardCharsets.UTF_8))
                .or(() -> damaged(bytes, GB18030));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            String usual = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
            if (usual.indexOf(REPLACEMENT) < 0) {
                return Optional.of(usual);
            }
            return strictly(bytes, 3, StandardCharsets.UTF_8)
                    .or(() -> damaged(bytes, StandardCharsets.UTF_8).map(text -> text.substring(1)));
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: of the two byte orders the one that gives prose. */
    private static Optional<String> byWidth(byte[] bytes) {
        Optional<String> little = plausibly(bytes, StandardCharsets.UTF_16LE);
        Optional<String> big = plausibly(bytes, StandardCharsets.UTF_16BE);
        if (little.isPresent() && big.isPresent()) {
            return CommonCharacters.share(little.get()) >= CommonCharacters.share(big.get()) ? little : big;
        }
        return little.or(() -> big);
    }

    private static Optional<String> plausibly(byte[] bytes, Charset charset) {
        return strictly(bytes, 0, charset).filter(text -> CommonCharacters.share(text) >= PLAUSIBLE);
    }

    private static Optional<String> damaged(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long lost = text.chars().filter(c -> c == 0xFFFD).count();
        return lost <= Math.max(A_FEW, text.length() * DAMAGED) && CommonCharacters.share(text) >= PLAUSIBLE
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<String> asDeclared(byte[] bytes, String mediaType) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        for (String declaration : List.of(mediaType, beginning)) {
            Matcher matcher = DECLARED.matcher(declaration);
            if (!matcher.find()) {
                continue;
            }
            Optional<String> text = charset(matcher.group(1))
                    .flatMap(charset -> strictly(bytes, 0, charset))
                    .filter(TextDecoding::isMostlyHan);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isMostlyHan(String text) {
        long letters = text.codePoints().filter(c -> c >= 0x80).count();
        long han = text.codePoints()
                .filter(c -> (c >= 0x3000 && c <= 0x9FFF) || (c >= 0xFF00 && c < 0xFFF0))
                .count();
        return han >= letters * 0.95;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, false);
        return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
    }

    private static int zeros(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) {
            if (b == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
