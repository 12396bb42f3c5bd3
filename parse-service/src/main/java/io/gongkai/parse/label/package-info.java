/**
 * How the words of the form are compared with the words of a document: without spelling variants (widths, brackets, spaces,
 * the look-alikes of CJK radicals), and in spite of lost or wrong characters. 危 及“三安全一稳 定” is 危及“三安全一稳定”.
 */
@NullMarked
package io.gongkai.parse.label;

import org.jspecify.annotations.NullMarked;
