/**
 * Whose report it is, for which year, published when, and what each of these was read from.
 *
 * <p>Nothing is guessed. Two places of one name (鼓楼区 exists four times) are told apart by what the report itself says, or
 * both are listed as candidates.
 *
 * <table>
 * <caption>One English term for each Chinese term; source: 地方各级人民代表大会和地方各级人民政府组织法</caption>
 * <tr><th>here</th><th>in reports</th></tr>
 * <tr><td>government</td><td>人民政府</td></tr>
 * <tr><td>office</td><td>人民政府办公厅（室）</td></tr>
 * <tr><td>department</td><td>工作部门：局、委员会、厅</td></tr>
 * <tr><td>township</td><td>乡、镇、街道办事处</td></tr>
 * <tr><td>zone</td><td>开发区、新区的管理委员会, which no code of GB/T 2260 names</td></tr>
 * <tr><td>signature</td><td>落款: the organ and the date at the end</td></tr>
 * </table>
 */
@NullMarked
package io.gongkai.parse.identity;

import org.jspecify.annotations.NullMarked;
