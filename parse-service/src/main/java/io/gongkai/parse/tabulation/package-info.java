/**
 * Figures of the form that do not stand in the rows of a table but say themselves where they belong, brought into rows: a reader who
 * meets them would write them down as the table first. What does not say it surely stays as it is.
 */
@NullMarked
package io.gongkai.parse.tabulation;

import org.jspecify.annotations.NullMarked;
