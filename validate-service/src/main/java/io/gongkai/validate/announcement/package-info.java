/** Events as bytes: what report.validated and validation.failures carry, and how they are named. */
@NullMarked
package io.gongkai.validate.announcement;

import org.jspecify.annotations.NullMarked;
