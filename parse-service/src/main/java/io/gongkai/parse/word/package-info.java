/**
 * Documents of word processors: .docx (ECMA-376 WordprocessingML, transitional and strict), the binary .doc of Word 97 to 2003,
 * which WPS writes too, and RTF.
 *
 * <p>.docx is read as a stream: the archive's parts are unpacked while they are read, and their XML is never held as a whole.
 * What the word processor shows is read, and nothing else: numbers that it computes (一、, （一）, 1.) are put before their
 * paragraphs, deleted and hidden text, codes of fields, headers and footers are left out.
 */
@NullMarked
package io.gongkai.parse.word;

import org.jspecify.annotations.NullMarked;
