/**
 * The numbers of the narrative that name figures of the form: found, and compared. 正文数字与表格数字的核对。
 *
 * <p>Known phrases only: a number whose clause holds any other word is never held against the report, and counts only
 * where it agrees. The same holds of a phrase that needs the words before it (办结30件), once these counted something else,
 * and behind a clause that gives a part, another year or another organ. Reading is linear in the length of the text.
 *
 * <table>
 * <caption>One English term for each Chinese term; source: the blank forms and the narratives of real reports</caption>
 * <tr><th>here</th><th>in the narrative</th></tr>
 * <tr><td>received</td><td>收到, 新收</td></tr>
 * <tr><td>accepted</td><td>受理: new alone, or carried over included</td></tr>
 * <tr><td>concluded, answered</td><td>办结, 答复</td></tr>
 * <tr><td>carried in, carried out</td><td>上年结转, 结转下年</td></tr>
 * <tr><td>review, suit</td><td>行政复议, 行政诉讼</td></tr>
 * </table>
 */
@NullMarked
package io.gongkai.validate.prose;

import org.jspecify.annotations.NullMarked;
