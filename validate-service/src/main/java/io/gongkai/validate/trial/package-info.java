/** Tries a rule, or a setting of it, over the archive: what it would open and retract, without doing it. */
@NullMarked
package io.gongkai.validate.trial;

import org.jspecify.annotations.NullMarked;
