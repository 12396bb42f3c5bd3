/**
 * Rules across years: what a report must have in common with its issuer's report of the year before. A finding belongs to
 * the later report.
 */
@NullMarked
package io.gongkai.validate.across;

import org.jspecify.annotations.NullMarked;
