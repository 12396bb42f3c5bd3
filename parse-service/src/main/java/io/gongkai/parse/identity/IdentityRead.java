package io.gongkai.parse.identity;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An identity as it was read.
 *
 * @param identity whose report it is, and for which year
 * @param filer the issuer's part of the filing's id, e.g. {@code 410411/government}; null if the issuer or its place is not
 *     known
 * @param notices what could not be read, and what follows from it
 */
public record IdentityRead(Identity identity, @Nullable String filer, List<Notice> notices) {}
