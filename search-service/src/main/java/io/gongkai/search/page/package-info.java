/**
 * The web pages: searching, one report, and what is said when there is none.
 *
 * <p>They are made on the server, need no script, and take what they show from the same {@link
 * io.gongkai.search.query} as the JSON interface. A page's template gets one view record that holds all it shows,
 * chosen and worded; a template decides nothing but where things stand.
 *
 * <table>
 * <caption>What a page is written in</caption>
 * <tr><td>the frame around it</td><td>{@link io.gongkai.search.page.PageText}, a message bundle</td></tr>
 * <tr><td>words of the domain</td><td>{@link io.gongkai.search.page.Vocabulary}</td></tr>
 * <tr><td>findings, repairs, notices</td><td>the events, in both languages</td></tr>
 * <tr><td>labels of the form</td><td>Chinese as printed, in English with a translation beside</td></tr>
 * </table>
 */
@NullMarked
package io.gongkai.search.page;

import org.jspecify.annotations.NullMarked;
