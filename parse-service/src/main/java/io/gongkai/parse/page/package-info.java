/**
 * Documents that are pages of placed characters, PDF and OFD, brought into the intermediate form.
 *
 * <p>A page is glyphs, rulings and pictures, whatever the format was. Layout is analysed once for all: rulings that meet form
 * grids, and glyphs fall into their cells; figures one below the other form the columns of a table without rulings; the
 * rest is lines of text. Where geometry does not prove what belongs together, a line stays a line.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th>English<th>Chinese<th>meaning
 * <tr><td>ruling<td>表格线<td>a straight line, stroked or a thin filled rectangle
 * <tr><td>grid<td>有线表<td>a table drawn with rulings
 * <tr><td>unruled table<td>无线表、三线表<td>a table without upright rulings
 * <tr><td>furniture<td>页眉、页脚、页码<td>running heads and page numbers
 * </table>
 *
 * <p>Sources: ISO 32000-1 (PDF), GB/T 33190—2016 (OFD).
 */
@NullMarked
package io.gongkai.parse.page;

import org.jspecify.annotations.NullMarked;
