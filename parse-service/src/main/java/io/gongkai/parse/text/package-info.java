/**
 * Plain text: from bytes of an unknown charset to characters, from characters to lines and cells.
 *
 * <p>{@link io.gongkai.parse.text.TextDecoding} finds the charset. {@link io.gongkai.parse.text.TextLines} cuts lines at their ends
 * and cells at tabs; tables that programs wrote in other ways become the same cells:
 *
 * <table>
 * <caption>What parts the cells</caption>
 * <tr><td>strokes between them, rules between rows<td>{@code DrawnRows}, with {@code DrawnFrame}, {@code WrappedCells}, {@code WrappedRow}, {@code RowEnds}
 * <tr><td>a stroke behind each, whatever line it falls on<td>{@code RunningCells}
 * <tr><td>a stroke behind each, on a line of its own<td>{@code StruckCells}
 * <tr><td>commas and quotation marks<td>{@code SeparatedRows}, {@code ListedRows}
 * <tr><td>a line with a tab between paragraphs<td>{@code CopiedCells}
 * <tr><td>tabs, and one more behind each row<td>{@code RunOnCells}
 * <tr><td>blanks, with columns flush on one side<td>{@code FlushColumns}
 * </table>
 *
 * <p>First, {@code RunOnText} gives a report that was put on one line its lines again, and {@code InlineMarkup} takes out what
 * converters to Markdown leave of a page's looks.
 */
@NullMarked
package io.gongkai.parse.text;

import org.jspecify.annotations.NullMarked;
