/**
 * Judges reports. {@link io.gongkai.validate.ReportJudging} is the story; rules are in {@code rule}, {@code identity},
 * {@code check} and {@code catalogue}, what follows from them over the versions of a filing in {@code filing}.
 *
 * <table>
 * <caption>One English term for each Chinese term, besides those of {@link io.gongkai.parse.events}; source: the forms,
 * 政府信息公开条例 and rules of arithmetic</caption>
 * <tr><th>here</th><th>in the source</th></tr>
 * <tr><td>column balance</td><td>勾稽关系</td></tr>
 * <tr><td>review, suit</td><td>行政复议, 行政诉讼</td></tr>
 * <tr><td>regulations, normative documents</td><td>规章, (行政)规范性文件</td></tr>
 * <tr><td>received, settled</td><td>新收, 办理结果总计</td></tr>
 * </table>
 */
@NullMarked
package io.gongkai.validate;

import org.jspecify.annotations.NullMarked;
