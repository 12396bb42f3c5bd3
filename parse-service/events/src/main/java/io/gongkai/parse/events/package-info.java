/**
 * What parse-service announces, and the words that it is made of.
 *
 * <table>
 * <caption>One English term for each Chinese term; source: the blank forms of 国办公开办函〔2019〕60号 and 〔2021〕30号</caption>
 * <tr><th>here</th><th>on the form</th></tr>
 * <tr><td>overview</td><td>总体情况</td></tr>
 * <tr><td>disclosure</td><td>主动公开政府信息情况</td></tr>
 * <tr><td>requests</td><td>收到和处理政府信息公开申请情况</td></tr>
 * <tr><td>disputes</td><td>政府信息公开行政复议、行政诉讼情况</td></tr>
 * <tr><td>problems</td><td>存在的主要问题及改进情况</td></tr>
 * <tr><td>other</td><td>其他需要报告的事项</td></tr>
 * <tr><td>figure</td><td>one cell of the three tables, named by its address</td></tr>
 * <tr><td>carriedIn, carriedOut</td><td>上年结转, 结转下年度继续办理</td></tr>
 * </table>
 */
@NullMarked
package io.gongkai.parse.events;

import org.jspecify.annotations.NullMarked;
