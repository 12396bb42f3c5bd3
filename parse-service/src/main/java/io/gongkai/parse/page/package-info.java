/**
 * Documents that are pages of placed characters, brought into the intermediate form: PDF, OFD, and web pages made of them.
 *
 * <p>{@link io.gongkai.parse.page.content} is what stands on a page, whatever the format was. Its layout is analysed once for all:
 * {@link io.gongkai.parse.page.ruled} finds tables by their rulings, {@link io.gongkai.parse.page.line} makes lines of the rest, and
 * {@link io.gongkai.parse.page.unruled} finds tables among those by their columns of figures. This package turns a page upright,
 * puts its blocks in order, drops what every page repeats, and joins what a page break parted. Where geometry does not prove
 * what belongs together, a line stays a line.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th>English<th>Chinese<th>meaning
 * <tr><td>ruling<td>表格线<td>a straight line, stroked or a thin filled rectangle
 * <tr><td>grid<td>有线表<td>a table drawn with rulings
 * <tr><td>unruled table<td>无线表、三线表<td>a table without upright rulings
 * <tr><td>furniture<td>页眉、页脚、页码<td>running heads and page numbers
 * </table>
 */
@NullMarked
package io.gongkai.parse.page;

import org.jspecify.annotations.NullMarked;
