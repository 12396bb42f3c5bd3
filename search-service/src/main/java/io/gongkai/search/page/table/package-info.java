/**
 * The three tables of the form, laid out as 国办公开办函〔2019〕60号 and 〔2021〕30号 print them: which label stands over which
 * cells, and which figure stands where. Built from the form's own list of cells, so that no figure can be left out.
 */
@NullMarked
package io.gongkai.search.page.table;

import org.jspecify.annotations.NullMarked;
