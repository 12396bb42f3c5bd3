package io.gongkai.parse.identity;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An identity as it was read.
 *
 * @param identity whose report it is, and for which year
 * @param organ the organ's part of the filing's id, e.g. {@code government}; null if the issuer is not known
 * @param notices what could not be read, and what follows from it
 */
public record IdentityRead(Identity identity, @Nullable String organ, List<Notice> notices) {}
