package io.gongkai.validate.filing;

import io.gongkai.parse.events.FilingId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filings of one issuer over the years. A filing whose issuer or year is not known is a series of its own.
 *
 * @param name what the ids of its filings have in common
 * @param year the year of the filing that was asked for; null if not known
 */
public record Series(String name, @Nullable Integer year) {
    private static final Pattern FILING = Pattern.compile("(.+)/([0-9]{4})");

    public static Series of(FilingId filing) {
        Matcher matcher = FILING.matcher(filing.value());
        return matcher.matches()
                ? new Series(matcher.group(1), Integer.valueOf(matcher.group(2)))
                : new Series(filing.value(), null);
    }

    /** The filing for the year before; empty if the year is not known. */
    public Optional<FilingId> before() {
        return filing(-1);
    }

    /** The filing for the year after; empty if the year is not known. */
    public Optional<FilingId> after() {
        return filing(1);
    }

    private Optional<FilingId> filing(int years) {
        return Optional.ofNullable(year).map(known -> new FilingId(name + "/" + (known + years)));
    }
}
