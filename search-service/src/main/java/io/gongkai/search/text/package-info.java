/**
 * Chinese text as words that can be compared: 同一个字，无论怎么写，都能找到。
 *
 * <p>Chinese is written without spaces, so each character is a token, and a word is a run of them. Before comparison
 * each is brought to one spelling (compatibility forms by NFKC, radicals to characters, traditional to simplified
 * characters, capitals to small letters), while every token remembers where it stood in the original, so that the original
 * can be marked. White space, quotation marks and brackets part nothing (“放管服”改革 is 放管服改革; converters break words by
 * spaces); other punctuation ends a clause, and no word runs over the end of a clause.
 */
@NullMarked
package io.gongkai.search.text;

import org.jspecify.annotations.NullMarked;
