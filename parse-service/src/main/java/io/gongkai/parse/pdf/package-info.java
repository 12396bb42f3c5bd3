/**
 * PDF, page by page, as PDFBox shows it: its words, strokes, fields and notes become the content of a page.
 *
 * <p>Source: ISO 32000-1.
 */
@NullMarked
package io.gongkai.parse.pdf;

import org.jspecify.annotations.NullMarked;
