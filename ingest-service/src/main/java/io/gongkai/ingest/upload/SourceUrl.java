package io.gongkai.ingest.upload;

import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a report was published, as its sender says: an absolute http or https URL. */
public final class SourceUrl {
    /** What browsers and proxies pass on. */
    private static final int LONGEST = 2048;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private SourceUrl() {}

    /**
     * Reads the parameter.
     *
     * @return null if it was not given
     * @throws Refused if it is no such URL
     */
    public static @Nullable URI of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            URI url = new URI(given.strip());
            boolean web = url.getScheme() != null && SCHEMES.contains(url.getScheme()) && url.getRawAuthority() != null;
            if (web && given.length() <= LONGEST) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw new Refused(refusal());
        }
        throw new Refused(refusal());
    }

    private static Refusal refusal() {
        return Refusal.of(
                ProblemKind.BAD_REQUEST,
                "参数 source 应为不超过 2048 个字符的 http 或 https 网址，特殊字符须作百分号编码。",
                "The parameter source must be an http or https URL of at most 2048 characters, percent-encoded where needed.");
    }
}
