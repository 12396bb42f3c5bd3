package io.gongkai.ingest.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the list of receipts. New receipts do not move it.
 *
 * @param before the page continues with receipts of smaller sequence numbers
 */
public record Cursor(long before) {
    private static final Pattern FORM = Pattern.compile("before:([1-9][0-9]{0,17})");

    /** The form in which clients hand it back; they should read nothing into it. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("before:" + before).getBytes(StandardCharsets.US_ASCII));
    }

    /** The cursor that was handed back; empty if it is none of ours. */
    public static Optional<Cursor> decode(String encoded) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII));
            return form.matches() ? Optional.of(new Cursor(Long.parseLong(form.group(1)))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
