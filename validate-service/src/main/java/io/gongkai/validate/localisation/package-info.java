/**
 * Which cells are at fault when identities fail: the smallest set whose change makes all of them hold, after Fellegi and
 * Holt (A systematic approach to automatic edit and imputation, 1976), weighted by how plausible a slip is.
 *
 * <table>
 * <caption>Words of their paper</caption>
 * <tr><th>here</th><th>there</th></tr>
 * <tr><td>identity</td><td>edit (here always an equation)</td></tr>
 * <tr><td>derived identity</td><td>implied edit: a combination of edits in which chosen fields do not occur</td></tr>
 * <tr><td>repair</td><td>minimal set of fields to impute</td></tr>
 * </table>
 *
 * <p>{@code FewCells} tries every set of up to three cells, {@code FewSlips} numbers that stand beside their own cells,
 * {@code ManyCells} gives one repair where more is wrong. All of them together take so many {@code Steps} and no more.
 */
@NullMarked
package io.gongkai.validate.localisation;

import org.jspecify.annotations.NullMarked;
