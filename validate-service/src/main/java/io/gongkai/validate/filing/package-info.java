/** Filings, their versions, and the life of a finding: what opens, resolves and retracts it. */
@NullMarked
package io.gongkai.validate.filing;

import org.jspecify.annotations.NullMarked;
